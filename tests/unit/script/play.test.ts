import { describe, expect, test } from 'vitest';
import { open, step } from '../../../src/script/play.ts';
import { beatOf, glance, HEADER, play, textOf, wordsOf, written } from './kit.ts';

describe('A beat', () => {
  test('says who speaks, where, and with what face', () => {
    const beat = beatOf(`${HEADER}-> k
=== k
# lieu: cuisine
# BERTIN: colere
# pensee: Encore eux.
BERTIN: Allô ?
Il pose le torchon. # pause: 2
* [« Bonjour. »] -> END`);
    expect(beat.lines).toEqual([
      {
        text: 'Allô ?',
        speaker: 'BERTIN',
        cues: [
          { type: 'place', name: 'cuisine' },
          { type: 'figure', role: 'BERTIN', expression: 'colere' },
        ],
      },
      { text: 'Il pose le torchon.', cues: [{ type: 'pause', seconds: 2 }] },
    ]);
    expect(beat.asides).toEqual([{ type: 'thought', line: 0, text: 'Encore eux.' }]);
    expect(beat.gauges).toEqual({ confiance: 3 });
    expect(beat).not.toHaveProperty('end');
  });

  test('keeps the tags of the header out of its cues, but raw tells all', () => {
    const script = written(
      `# titre: Essai\n# canal: appel\n# son: sonnerie\n-> k\n=== k\n# canal: visite\nBonjour.\n-> END`,
    );
    const { beat, raw } = open(script, 1);
    expect(beat.lines[0]?.cues).toEqual([
      { type: 'sound', name: 'sonnerie' },
      { type: 'channel', channel: 'visite' },
    ]);
    expect(raw.lines[0]?.tags).toContain('canal: appel');
  });

  test('hands the cues of an empty line to the next one, and those below the last line to its closing', () => {
    const beat = beatOf(
      `${HEADER}Un.\n# lieu: salle\n{confiance > 9:jamais}\nDeux.\n* [x]\n- Trois.\n# son: raccroche\n# fin: raccroché ; rupture\n-> END`,
    );
    expect(beat.lines.map((line) => line.text)).toEqual(['Un.', 'Deux.']);
    expect(beat.lines[1]?.cues).toEqual([{ type: 'place', name: 'salle' }]);
    const last = beatOf(
      `Un.\n* [x]\n- Trois.\n# son: raccroche\n# pensee: Ouf.\n# fin: raccroché ; rupture\n-> END`,
      [0],
    );
    expect(last.lines).toEqual([{ text: 'Trois.', cues: [] }]);
    expect(last.closing).toEqual([{ type: 'sound', name: 'raccroche' }]);
    expect(last.asides).toEqual([{ type: 'thought', line: 0, text: 'Ouf.' }]);
    expect(last.ending).toEqual({ name: 'raccroché', outcome: 'rupture' });
    expect(last.end).toBe('end');
  });

  test('observes the choice that led to it; each choice knows beforehand what it would observe', () => {
    const script = written(`${HEADER}BERTIN: Trois semaines !
* [« Trois semaines, et personne ? »]
  # reformulation + «Trois semaines» : son chiffre.
  # entendu: Elle écoute.
  ~ confiance += 1
  BERTIN: Personne.
* [« C'est le secteur. »]
  # reformulation - «le secteur» : il parlait de lui.
  BERTIN: Ah.
* [(Se taire.) #silence: 3]
- -> END`);
    const first = open(script, 1);
    expect(first.beat.choices.map((choice) => glance(choice.offers.remarks))).toEqual([
      ['+reformulation'],
      ['-reformulation'],
      [],
    ]);
    const next = step(script, first.inkState, 0);
    expect(next.beat.observation).toEqual(first.beat.choices[0]?.offers);
    expect(next.beat.gauges).toEqual({ confiance: 4 });
    expect(first.beat.gauges).toEqual({ confiance: 3 });
  });
});

describe('A beat ends', () => {
  test.each([
    ['with END', '-> k\n=== k\nFin.\n-> END', 'end'],
    ['with DONE', '-> k\n=== k\nFin.\n-> DONE', 'end'],
    ['at the bottom of the file, which ink takes for DONE', 'Fin.', 'end'],
    ['for want of text inside a knot', '-> k\n=== k\nFin.', 'ran-out'],
  ])('%s', (_, text, end) => {
    expect(beatOf(text)).toMatchObject({ end, lines: [{ text: 'Fin.' }] });
  });

  test.each([
    ['a division by zero', 'Un.\n-> k\n=== k\n{1 / 0}\n-> END', 'script.no-number', 4],
    ['a remainder by zero', 'VAR z = 0\nUn.\n{5 mod z}', 'script.no-number', 3],
    ['a loop that says nothing', 'Un.\n-> k\n=== k\n-> k', 'script.endless', 4],
    ['a loop that prints', 'Un.\n-> k\n=== k\nDeux.\n-> k', 'script.endless', 4],
    ['a recursion without end', 'Un.\n{f()}\n=== function f()\n~ return f()', 'script.endless', 4],
    ['a text that doubles', 'VAR t = "abcdefgh"\n-> k\n=== k\n~ t = t + t\n-> k', 'script.endless', 4],
    ['a tunnel that does not come back', '-> k ->\n-> END\n=== k\nUn.', 'script.tunnel-without-return', 4],
    ['a divert to an empty variable', 'VAR ou = 0\nUn.\n-> ou', 'script.bad-divert', 3],
    ['an external function nobody wrote', 'EXTERNAL f()\nUn. {f()}', 'script.external-function', undefined],
  ])('on %s, with the line', (_, text, code, line) => {
    const { raw, beat } = play(written(text));
    expect(raw.end).toBe('error');
    expect(beat.end).toBe('error');
    expect(beat.error).toMatchObject({ code, ...(line && { file: 'scene.ink' }) });
    expect([line, undefined]).toContain(beat.error?.line);
    expect(beat.choices).toEqual([]);
  });

  test('an error in one branch leaves the others, and the script, playable', () => {
    const script = written(`VAR x = 1
* [mal] -> mal
* [bien]
  # place + : oui.
  {x} fois.
  -> END
=== mal
Mal.
~ x = 9
-> muet
=== muet
-> muet`);
    const first = open(script, 1);
    expect(first.beat.choices[1]?.offers.remarks).toHaveLength(1);
    expect(step(script, first.inkState, 0).beat.end).toBe('error');
    expect(step(script, first.inkState, 1).beat.lines[0]?.text).toBe('1 fois.');
    expect(open(script, 1)).toEqual(first);
  });

  test('a choice that does not exist is a bug', () => {
    const script = written('* [un] -> END');
    expect(() => step(script, open(script, 1).inkState, 1)).toThrow(RangeError);
  });
});

describe('Play depends on script, seed and choices only', () => {
  const script = written(
    '-> k\n=== k\n{RANDOM(1, 1000)} {~a|b|c|d} {shuffle: x|y|z}\n+ [encore] -> k\n+ [autre] -> k',
  );

  test('a seed is a whole play; another seed is another', () => {
    expect(textOf(play(script, [0, 1, 0], 7))).toBe(textOf(play(script, [0, 1, 0], 7)));
    const texts = new Set(Array.from({ length: 20 }, (_, seed) => textOf(play(script, [0], seed))));
    expect(texts.size).toBeGreaterThan(10);
  });

  test('a moment can be left, played elsewhere, and found again', () => {
    const before = play(script, [0, 0], 7);
    const after = step(script, before.inkState, 1);
    play(script, [1, 1, 1, 1], 8);
    expect(step(script, before.inkState, 1)).toEqual(after);
  });

  test('floats stay floats through file and state', () => {
    const floats = written(`VAR a = 5.0
VAR b = -7.0
{5.0/2} {-5.0/2}
* [x]
- {a/2} {b/2}
~ b = b + 2.5
* [y]
- {a/4} {b}
-> END`);
    expect(textOf(play(floats))).toBe('2.5 -2.5');
    expect(textOf(play(floats, [0]))).toBe('2.5 -3.5');
    expect(textOf(play(floats, [0, 0]))).toBe('1.25 -4.5');
  });

  test('numbers in prose stay prose', () => {
    expect(
      textOf(play(written('Il a payé 5, 10.0 dollars, "5.0f".\n* [5, 10.0]\n- 5.0f\n-> END'), [0])),
    ).toBe('5.0f');
  });

  test('text is what ink gave, without its line end only', () => {
    expect(textOf(play(written('\u00a0Il paie 50\u00a0\n')))).toBe('\u00a0Il paie 50\u00a0');
  });

  test('the state counts every visit, asked for or not: coverage needs it', () => {
    const { inkState } = play(written('-> k\n=== k\n* [un]\n* [deux]\n- Fin.\n-> END'), [1]);
    expect(JSON.parse(inkState).visitCounts).toMatchObject({ k: 1, 'k.0.c-1': 1 });
  });

  test('labels come with the choices', () => {
    const { raw } = play(written('* (oui) [Oui]\n* [Non]\n- -> END'));
    expect(wordsOf({ ...play(script), raw })).toEqual(['Oui', 'Non']);
    expect(raw.choices.map((choice) => choice.label)).toEqual(['oui', undefined]);
  });
});
