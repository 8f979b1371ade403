import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/explore/explore.ts';
import { type Report, reportOf } from '../../../src/explore/report.ts';
import { explored, shipped, written } from './kit.ts';

const reportOn = (text: string, limits = {}): Report => reportOf(explored(written(text), limits));

/** `kind path` of each fault. */
const faults = (report: Report): string[] =>
  report.errors.map(({ kind, take }) => `${kind} ${take.join()}`).sort();

describe('Nothing hangs: what never stops is found, with the shortest path that leads there', () => {
  test('an endless loop behind two choices', () => {
    const report = reportOn(
      '* un\n    * * deux\n        -> tourne\n    * * trois\n        -> END\n* quatre -> END\n=== tourne ===\n-> tourne',
    );
    expect(faults(report)).toEqual(['endless 0,0']);
    expect(report.complete).toBe(true);
  });

  test('a function that calls itself for ever', () => {
    const report = reportOn(
      '* un\n    {f(1)}\n    -> END\n* deux\n    -> END\n=== function f(x) ===\n~ return f(x + 1)',
    );
    expect(faults(report)).toEqual(['recursion 0']);
  });

  test('a text that doubles until memory would end', () => {
    const report = reportOn('VAR s = "ah"\n* un\n    -> double\n=== double ===\n~ s = s + s\n-> double');
    expect(faults(report)).toEqual(['endless 0']);
  });

  test('a counter that nothing bounds: the limit is met, the counter is named', () => {
    const report = reportOn(
      'VAR x = 0\n-> hub\n=== hub ===\n+ plus\n    ~ x += 1\n    -> hub\n* {x > 3} assez\n    -> END\n+ {x % 7 == 6} sept\n    -> END',
      { states: 500, samples: 200 },
    );
    expect(report.complete).toBe(false);
    expect(faults(report)).toContain('counter 0');
    expect(report.errors.find(({ kind }) => kind === 'counter')?.message).toMatch(/^x = 1, 2, 3/);
    expect(report.choicePoints).toEqual({ total: 3, seen: 3 });
  });

  test('errors on a path: a division by zero, a tunnel without return, content that runs out', () => {
    const report = reportOn(
      'VAR x = 1\n* a\n    ~ x = 0\n- suite\n* b\n    {1 / x}\n    -> END\n* c\n    -> t ->\n    -> END\n* d\n    -> sec\n* e\n    -> END\n=== t ===\nEntre.\n=== sec ===\nSec.',
    );
    expect(faults(report)).toEqual(['error 0,0', 'error 0,1', 'ran-out 0,2']);
  });

  test('a trap: choices for ever, no way out', () => {
    const report = reportOn(
      '* entrer -> puits\n* partir -> END\n=== puits ===\n+ [encore] -> puits\n+ [toujours] -> puits',
    );
    expect(faults(report)).toEqual(['trap 0']);
  });

  test('choices that pay for ever: points without a limit, occasions without an end', () => {
    const report = reportOn(
      'VAR points = 0\n-> bar\n=== bar ===\n+ [boire]\n    # questions + : encore\n    ~ points += 2\n    Glou.\n    -> bar\n* [partir] -> END',
    );
    expect(report.gauges).toEqual([{ name: 'points', least: 0, most: null }]);
    expect(report.errors.map(({ kind, message }) => `${kind} ${message}`)).toEqual([
      'loop points',
      'loop questions',
    ]);
    expect(report.beats).toEqual({ least: 2, most: null });
    expect(report.complete).toBe(true);
  });
});

describe('What is reported', () => {
  const SCENE = `VAR franc = false
-> debut
=== debut ===
* (dire) [Le dire]
    ~ franc = true
    Bien.
* (taire) [Se taire]
    Hum.
- -> suite
=== suite ===
{ franc && not franc:
    Jamais dit.
}
* (oui) {franc} [Oui] -> bonne
* (non) [Non] -> mauvaise
* (jamais) {not debut} [Jamais] -> oubli
=== bonne ===
# fin: Bonne ; tout va bien
Bon.
-> END
=== mauvaise ===
# fin: Mauvaise
Mal.
-> END
=== oubli ===
Oubliée.
-> END`;

  test('endings with their shortest path and their share of random takes', () => {
    const { endings } = reportOn(SCENE);
    expect(endings).toMatchObject([
      {
        name: 'Bonne',
        outcome: 'tout va bien',
        path: ['dire', 'oui'],
        take: [0, 0],
        beats: 3,
      },
      { name: 'Mauvaise', path: ['dire', 'non'], take: [0, 1], beats: 3 },
    ]);
    expect(endings.map(({ share }) => share)).toEqual([0.25, 0.75]);
  });

  test('what no take can reach, with file and line; what only words hide is looked for', () => {
    const { unreachable } = reportOn(SCENE);
    expect(
      unreachable.map(({ kind, name, line, isInside }) => [kind, name, line, isInside ?? false]),
    ).toEqual([
      ['knot', 'oubli', 25, false],
      ['choice', 'jamais', 16, false],
      ['line', 'Jamais dit.', 12, false],
      ['line', 'Oubliée.', 26, true],
    ]);
    const heard = reportOn('VAR a = false\n* [x]\n    ~ a = true\n* [y]\n- {a:Oui|Non}\n-> END');
    expect(heard.unreachable).toEqual([]);
    expect(heard.states).toBe(2);
  });

  test('chance at the start: every opening is explored, each path names its seed', () => {
    const report = reportOn(
      'VAR x = 0\n~ x = RANDOM(1, 3)\n* [a]\n{x == 1: -> un}\n{x == 2: -> deux}\n-> END\n=== un ===\n# fin: un\nUn.\n-> END\n=== deux ===\n# fin: deux\nDeux.\n-> END',
    );
    expect(report.anySeed).toBe(true);
    expect(report.endings.map(({ share }) => share.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
    expect(report.endings.filter(({ seed }) => seed === undefined)).toHaveLength(1);
    expect(report.unreachable).toEqual([]);
  });

  test('chance later on: the report is for its seed', () => {
    const report = reportOn('* [a]\n* [b]\n- {RANDOM(1, 2) == 1: -> un}\n-> END\n=== un ===\nUn.\n-> END', {
      seed: 5,
    });
    expect([report.anySeed, report.seed]).toEqual([false, 5]);
  });

  test('a limit met: the share of choices seen is said, walks cover the rest', () => {
    const report = reportOn(SCENE, { states: 1, samples: 500 });
    expect(report.complete).toBe(false);
    expect(report.choicePoints).toEqual({ total: 5, seen: 4 });
    expect(report.endings.map(({ name }) => name).sort()).toEqual(['Bonne', 'Mauvaise']);
  });

  test('the caller may stop at any moment', () => {
    const exploration = explore(written(SCENE));
    expect(exploration.advance(1)).toBe('exploring');
    exploration.settle();
    expect(exploration.advance(1)).toBe('sampling');
    expect(exploration.result().complete).toBe(false);
  });
});

test.each(shipped())('%s: complete, every ending named, no error, nothing out of reach', (_, script) => {
  const report = reportOf(explored(script));
  expect(report).toMatchObject({ complete: true, anySeed: true, errors: [], unreachable: [] });
  expect(report.endings.filter(({ name }) => name === undefined)).toEqual([]);
  expect(report.choicePoints.seen).toBe(report.choicePoints.total);
  expect(report.endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
});
