import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { saidFinding } from '../../../src/cli/check-scene.ts';
import { checked, checkedText } from './kit.ts';
import { mutated, smallScenes } from './mutate.ts';

/** Milliseconds within which anything is said, on a busy machine. */
const SOON = 8_000;

const timed = (text: string): { findings: Finding[]; ms: number } => {
  const started = performance.now();
  const findings = checkedText(text);
  return { findings, ms: performance.now() - started };
};

const errorsIn = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ rule, line }) => `${line} ${rule}`),
  ),
];

describe('A hostile scene gets a clear error, soon', () => {
  test.each([
    ['an endless loop', 'Allô ?\n-> a\n=== a ===\n-> a\n', ['4 endless-loop']],
    ['endless text', '-> a\n=== a ===\nEncore.\n-> a\n', ['3 endless-loop']],
    [
      'a function that calls itself',
      '{f(1)}\n-> END\n=== function f(n) ===\n~ return f(n + 1)\n',
      ['4 endless-loop'],
    ],
    [
      'a tunnel that never comes back',
      '-> a ->\n-> END\n=== a ===\nAllô ?\n-> a ->\n->->\n',
      ['4 endless-loop'],
    ],
    [
      'a million visits',
      'VAR n = 0\n-> a\n=== a ===\n~ n += 1\n{ n < 1000000: -> a }\nFini.\n-> END\n',
      ['4 endless-loop'],
    ],
    ['more than a million characters', `Allô ?\n${'La suite. '.repeat(100_001)}\n-> END\n`, ['1 compiles']],
    ['braces in braces', `Allô ?\n${'{x:'.repeat(20)}a${'}'.repeat(20)}\n`, ['2 compiles']],
    ['texts in texts', `Allô ?\n${'{"'.repeat(20)}\n`, ['2 compiles']],
    ['parentheses in parentheses', `VAR x = 1\n~ x = ${'('.repeat(5_000)}1\n`, ['2 compiles']],
    ['a file that includes itself', 'INCLUDE scene.ink\n', ['1 include-found']],
    ['one tilde', '~', ['1 compiles']],
    ['slips, seed 3915: a tunnel left for the end', 'Allô ?\n->-> END\n', ['2 compiles']],
  ])('%s', (_, text, expected) => {
    const { findings, ms } = timed(text);
    expect(errorsIn(findings)).toEqual(expected);
    expect(ms).toBeLessThan(SOON);
  });

  test('a story that never stops counting is told as such', () => {
    const { findings, ms } = timed(
      'VAR n = 0\n-> a\n=== a ===\nAllô ? {n}\n+ (encore) [Encore]\n    ~ n += 1\n    -> a\n* (fin) {n == 7} [Fin] -> END\n',
    );
    expect(findings.map(({ rule }) => rule)).toContain('every-path-seen');
    expect(ms).toBeLessThan(SOON);
  });

  test('an empty text, nothing but spaces, a picture taken for a scene', () => {
    for (const text of ['', ' \n\n ', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', '\ufeff'])
      expect(() => checkedText(text)).not.toThrow();
  });

  test('no file at all', () => {
    expect(errorsIn(checked(new Map(), 'scene.ink'))).toEqual(['1 include-found']);
  });
});

describe('Two hundred scenes with slips', () => {
  const scenes = smallScenes();

  test.each(Array.from({ length: 8 }, (_, part) => part))(
    'part %i: each is read to the end, in time',
    (part) => {
      for (let seed = part * 25; seed < (part + 1) * 25; seed++) {
        const text = mutated(scenes[seed % scenes.length] ?? '', seed);
        const { findings, ms } = timed(text);
        for (const finding of findings.map(saidFinding)) {
          expect(finding.line).toBeGreaterThan(0);
          expect(finding.column).toBeGreaterThan(0);
          expect(finding.message).not.toMatch(/inattendu|undefined|\bat .*:\d+:\d+/);
          if (finding.rule !== 'compiles') expect(finding.message).not.toMatch(/\{\w+\}/);
        }
        expect(ms, `seed ${seed}`).toBeLessThan(SOON);
      }
    },
  );
});

describe('What the compiler says in English is said in French', () => {
  test.each([
    ['un espace dans le nom', '=== ma scene ===\n-> END\n', 'check.ink.end-of-line'],
    ['un nœud vide', '-> a\n=== a ===\n=== b ===\n-> END\n', 'check.ink.empty-knot'],
    ['une variable sans nom', 'VAR = 3\n', 'check.ink.name'],
    ['une variable sans valeur', 'VAR x =\n', 'check.ink.value'],
    ['des accolades vides', 'Allô {} ?\n', 'check.ink.braces'],
    ['un tilde seul sur sa ligne', 'Allô\n~\n', 'check.ink.tilde'],
    ['une accolade jamais fermée', 'VAR x = 1\n{x:oui\n', 'script.brace-not-closed'],
  ])('%s', (_, text, code) => {
    expect(checkedText(text).map((finding) => finding.code)).toContain(code);
  });
});
