import { describe, expect, test } from 'vitest';
import type { ChoiceRef } from '../../../src/lexicon/beat.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { open, step } from '../../../src/script/play.ts';
import { traceTake } from '../../../src/script/trace-take.ts';
import type { TracedBeat } from '../../../src/script/traced-story.ts';
import { lineOfSource, sourceOfLine } from '../../../src/workshop/line-source.ts';
import { inMemory, sceneOf, shippedScene } from './kit.ts';

const SCENE = `# titre: Essai
# role: BERTIN ; M. Bertin
VAR confiance = 3
-> accueil

=== accueil ===
# lieu: cuisine
# BERTIN: colere
BERTIN: Allô ?
~ confiance += 1
{ confiance > 3:
    BERTIN: Bien.
- else:
    BERTIN: Mal.
}
* (oui) [« Oui. »]
    # questions + «Oui» : bref.
    BERTIN: {confiance > 5:Encore|Alors}, {confiance}.
    Il raccroche. # son: raccroche
* (non) [« Non. »] -> fin
- -> fin

=== fin ===
BERTIN: Au revoir.
-> END
`;

/** A path of the little scene: labels of the choices. */
const pathOf = (script: Script, choices: number[], seed = 1): ChoiceRef[] => {
  let last = open(script, seed);
  return choices.flatMap((choice) => {
    const ref = last.beat.choices[choice]?.ref;
    if (ref) last = step(script, last.inkState, choice);
    return ref ? [ref] : [];
  });
};

const { script } = sceneOf(inMemory(SCENE));
const take = traceTake(script, 1, pathOf(script, [0]));
const written = (text: string): number => SCENE.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('From a played line to its source', () => {
  test('each line knows where it was written, each decision its first reply', () => {
    const lines = (beat: number, count: number) =>
      Array.from({ length: count }, (_, line) => sourceOfLine(take, { beat, line })?.line);
    expect(lines(0, 3)).toEqual([written('Allô'), written('Bien'), written('« Oui. »')]);
    expect(lines(1, 3)).toEqual([written('Alors'), written('Il raccroche'), written('Au revoir')]);
  });

  test('out of the take there is none', () => {
    expect(sourceOfLine(take, { beat: 9, line: 0 })).toBeUndefined();
    expect(sourceOfLine(take, { beat: 1, line: 3 })).toBeUndefined();
  });

  test('a path that no longer holds is traced as far as it does', () => {
    const lost: ChoiceRef = { path: 'nowhere', nth: 0, words: 'Rien' };
    expect(traceTake(script, 1, [lost])).toHaveLength(1);
  });
});

describe('From the source to the played line', () => {
  const back = (text: string, on: readonly TracedBeat[] = take) =>
    lineOfSource(script, on, { file: 'scene.ink', line: written(text) });

  test('a line that was said comes back to itself', () => {
    for (const [beat, { lines }] of take.entries())
      for (const [line, source] of lines.entries())
        expect(source && lineOfSource(script, take, source)).toEqual({ beat, line });
  });

  test('a tag, a calculation, a remark go with what follows them', () => {
    expect(back('# lieu')).toEqual({ beat: 0, line: 0 });
    expect(back('~ confiance')).toEqual({ beat: 0, line: 1 });
    expect(back('# questions')).toEqual({ beat: 1, line: 0 });
    expect(back('=== fin')).toEqual({ beat: 1, line: 2 });
  });

  test('any reply of a decision is that decision', () => {
    expect(back('« Oui. »')).toEqual({ beat: 0, line: 2 });
    expect(back('« Non. »')).toEqual({ beat: 0, line: 2 });
  });

  test('a knot that the take did not meet is nowhere in it', () => {
    expect(back('Au revoir', traceTake(script, 1, []))).toBeUndefined();
  });
});

describe('On the shipped scenes', () => {
  test.each([
    'je-ne-trouve-personne.ink',
    'les-abricots-n-attendent-pas.ink',
    'la-tablette.ink',
    'le-quart-d-heure.ink',
  ])('every played line of %s stands on the line it is traced to', (name) => {
    const scene = shippedScene(name);
    let known = 0;
    for (const choices of [[], [0, 1, 2, 0, 1, 2, 0, 1, 2], [3, 2, 1, 0, 3, 2, 1, 0], [1, 1, 1, 1, 1, 1]]) {
      const steps = pathOf(scene.script, choices, 3);
      const traced = traceTake(scene.script, 3, steps);
      expect(traced).toHaveLength(steps.length + 1);
      let played = open(scene.script, 3);
      for (const [beat, { lines }] of traced.entries()) {
        expect(lines).toHaveLength(played.beat.lines.length);
        for (const [line, source] of lines.entries()) {
          const start = played.beat.lines[line]?.text.split(/[\s,.!?…]/)[0] ?? '';
          expect(source && scene.sources.lineAt(source)).toContain(start);
          known++;
        }
        const choice = played.beat.choices.findIndex(({ words }) => words === steps[beat]?.words);
        if (choice >= 0) played = step(scene.script, played.inkState, choice);
      }
    }
    expect(known).toBeGreaterThan(10);
  });
});
