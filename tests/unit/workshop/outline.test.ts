import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/explore/report.ts';
import { countWords } from '../../../src/workshop/count-words.ts';
import { type Outline, type OutlineNode, outlineOf } from '../../../src/workshop/outline.ts';
import { exploredOf, inMemory, sceneOf, shippedScene } from './kit.ts';

const SCENE = `# titre: Essai
# role: BERTIN ; M. Bertin
-> accueil

=== accueil ===
BERTIN: Trois semaines, et personne !
* (oui) [« Trois semaines ? »]
    # questions + «Trois semaines» : son chiffre.
    BERTIN: Trois.
    ** (et) [« Et alors ? »] -> fin
    ** (bon) [« Bon. »] -> perdu
* (non) [« Non. »] -> suite
* (jamais) {false} [« Jamais. »] -> fin
= suite
BERTIN: Bien.
+ (encore) [« Encore ? »] -> suite
+ (assez) [« Assez. »]
- -> fin

=== perdu ===
BERTIN: Zut.
{1/0}
-> END

=== oublie ===
Rien.
-> END

=== fin ===
# fin: Un rappel ; Il rappellera.
BERTIN: À demain.
-> END

=== function double(x) ===
~ return x * 2
`;

const scene = sceneOf(inMemory(SCENE));
const explored = outlineOf(scene, exploredOf(scene));

/** The tree as one reads it: kind and name, indented. */
const drawn = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap(({ kind, name, label, children }) => [
    `${'  '.repeat(depth)}${kind} ${label ?? name}`,
    ...drawn(children, depth + 1),
  ]);

const all = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);

const named = (outline: Outline, name: string): OutlineNode | undefined =>
  all(outline.nodes).find((node) => node.label === name || node.name === name);

describe('The outline of a scene', () => {
  test('is there before the explorer: knots, their parts, decisions, replies inside replies', () => {
    expect(drawn(outlineOf(scene).nodes)).toEqual([
      'knot accueil',
      '  decision BERTIN: Trois semaines, et personne !',
      '    reply oui',
      '      decision BERTIN: Trois.',
      '        reply et',
      '        reply bon',
      '    reply non',
      '    reply jamais',
      '  stitch suite',
      '    decision BERTIN: Bien.',
      '      reply encore',
      '      reply assez',
      'knot perdu',
      'knot oublie',
      'knot fin',
    ]);
  });

  test('then says where takes end, and where they stop on a fault', () => {
    expect(drawn(explored.nodes).slice(-5)).toEqual([
      'knot perdu',
      '  stop error',
      'knot oublie',
      'knot fin',
      '  ending Un rappel',
    ]);
    expect(explored.faults).toMatchObject([{ kind: 'error' }]);
  });

  test('each node knows where it is written', () => {
    for (const node of all(explored.nodes)) {
      const line = scene.sources.lineAt(node.at);
      if (node.kind === 'knot' || node.kind === 'stitch')
        expect(line).toMatch(new RegExp(`^=+ ${node.name}`));
      if (node.kind === 'reply') expect(line).toContain(node.name);
    }
    expect(named(explored, 'Un rappel')?.at.line).toBe(SCENE.split('\n').lastIndexOf('-> END') + 1);
  });

  test('shares are those of takes played at random; what comes back passes more than once', () => {
    const passes = (name: string): number => named(explored, name)?.passes ?? Number.NaN;
    expect(passes('oui')).toBeCloseTo(0.5);
    expect(passes('bon')).toBeCloseTo(0.25);
    expect(passes('BERTIN: Bien.')).toBeCloseTo(1);
    expect(passes('encore')).toBeCloseTo(0.5);
    expect(passes('error')).toBeCloseTo(0.25);
    expect(passes('Un rappel')).toBeCloseTo(0.75);
  });

  test('each reply says what comes next', () => {
    const next = (name: string): (string | undefined)[] =>
      (named(explored, name)?.leadsTo ?? []).map(
        (id) => all(explored.nodes).find((node) => node.id === id)?.name,
      );
    expect(next('oui')).toEqual(['BERTIN: Trois.']);
    expect(next('non')).toEqual(['BERTIN: Bien.']);
    expect(next('encore')).toEqual(['BERTIN: Bien.']);
    expect(next('bon')).toEqual(['error']);
    expect(next('et')).toEqual(['Un rappel']);
  });

  test('what nobody can reach is marked', () => {
    expect(
      all(explored.nodes).flatMap(({ name, label, isUnreachable }) => (isUnreachable ? [label ?? name] : [])),
    ).toEqual(['jamais', 'oublie']);
  });

  test('words are counted once, without tags nor names of speakers', () => {
    expect(countWords("Aujourd'hui, peut-être 12 !")).toBe(3);
    const words = (name: string) => named(explored, name)?.words;
    expect([words('oui'), words('oublie'), words('suite')]).toEqual([2, 1, 3]);
    expect(explored.words).toBe(explored.nodes.reduce((total, node) => total + node.words, 0));
    expect(explored.words).toBe(4 + 2 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 2);
  });

  test('every alternative counts, comments and calculations do not', () => {
    const small = sceneOf(
      inMemory(
        'VAR oui = true\n/* rien\nici */ {oui:Un deux trois|Un}. # joker: «Qui» parle ? // rien\n-> END\n',
      ),
    );
    expect(outlineOf(small).words).toBe(4);
  });

  test('a scene without a knot is one opening', () => {
    const small = sceneOf(inMemory('Allô ?\n* (oui) [Oui]\n- Bien.\n* (non) [Non]\n- -> END\n'));
    expect(drawn(outlineOf(small).nodes)).toEqual([
      'opening ',
      '  decision Allô ?',
      '    reply oui',
      '  decision Bien.',
      '    reply non',
    ]);
  });
});

describe('The outline of a shipped scene', () => {
  test.each(['pas-chez-nous.ink', 'la-tablette.ink', 'le-quart-d-heure.ink'])(
    '%s agrees with the report',
    (name) => {
      const shipped = shippedScene(name);
      const found = exploredOf(shipped);
      const outline = outlineOf(shipped, found);
      const report = reportOf(found);
      const nodes = all(outline.nodes);
      const replies = nodes.filter(({ kind }) => kind === 'reply');
      expect(replies.map(({ id }) => id).sort()).toEqual(shipped.choices.map(({ path }) => path).sort());
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);

      const shares = (list: readonly { name?: string; share: number }[], of: string): number =>
        list.filter(({ name: own = '' }) => own === of).reduce((sum, { share }) => sum + share, 0);
      for (const ending of outline.endings) {
        const mine = outline.endings.map((one) => ({ name: one.name, share: one.passes ?? 0 }));
        expect(shares(mine, ending.name)).toBeCloseTo(shares(report.endings, ending.name), 5);
      }
      expect(outline.endings.reduce((total, { passes = 0 }) => total + passes, 0)).toBeCloseTo(1, 5);
      expect(nodes.filter(({ kind }) => kind === 'ending')).toHaveLength(outline.endings.length);
      for (const { leadsTo = [] } of replies)
        for (const id of leadsTo) expect(nodes.map((node) => node.id)).toContain(id);
      expect(outline.minutes).toEqual(report.minutes);
      expect(structuredClone(outline)).toEqual(outline);
    },
  );
});
