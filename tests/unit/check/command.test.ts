import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LEVELS } from '../../../src/check/finding.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { main } from '../../../src/cli/check.ts';
import type { SaidFinding } from '../../../src/cli/check-scene.ts';
import { CHECK } from '../../../src/messages/catalogue/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const out: unknown[] = [];
  const err: unknown[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(text) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(text) > 0);
  return { code: await main(args), out: out.join(''), err: err.join('') };
};

afterEach(() => {
  vi.restoreAllMocks();
});

const QUIET = written('calme.ink', '# role: BERTIN ; M. Bertin ; bertin\nBERTIN: Allô ?\n-> END\n');
const BROKEN = written('casse.ink', 'Allô ?\n-> nulle_part\n');
const SLIP = written(
  'lapsus.ink',
  '# role: BERTIN ; M. Bertin ; bertin\n# BERTIN: colerre\nBERTIN: Allô ?\n-> END\n',
);

/** Each run starts threads of its own, and a machine may be busy. */
const PATIENCE = { timeout: 60_000 };

describe('npm run check', PATIENCE, () => {
  test('--json: an array of findings and nothing else; warnings are no errors: exit 0', async () => {
    const { code, out, err } = await run('--json', SLIP);
    const findings: SaidFinding[] = JSON.parse(out);
    expect([code, err]).toEqual([0, '']);
    expect(findings.find(({ rule }) => rule === 'unknown-expression')).toEqual({
      file: SLIP,
      line: 2,
      column: 11,
      rule: 'unknown-expression',
      severity: 'warning',
      message: expect.stringContaining('Vouliez-vous dire «\u00a0colere\u00a0»'),
      fix: { file: SLIP, line: 2, column: 11, length: 7, text: 'colere' },
    });
  });

  test('to read: grouped by scene, the line, a sentence, the rule; an error: exit 1', async () => {
    const { code, out } = await run(QUIET, BROKEN);
    expect(code).toBe(1);
    const [, broken = ''] = out.split(/\n\n/);
    expect(broken.split('\n')[0]).toBe(BROKEN);
    expect(broken).toMatch(/ligne 2, à corriger\u00a0: .*nulle_part.*\(compiles\)/);
  });

  test('a scene that is too big, and one that loops: said, and the others are read', async () => {
    const big = written('gros.ink', 'Encore.\n'.repeat(130_000));
    const loop = written('boucle.ink', '-> a\n=== a ===\n-> a\n');
    const { code, out } = await run('--json', '--seconds=2', '--states', '100', big, loop, QUIET);
    const errors = (JSON.parse(out) as SaidFinding[]).filter(({ severity }) => severity === 'error');
    expect(code).toBe(1);
    expect(errors.map(({ file, rule }) => [file, rule])).toEqual([
      [big, 'compiles'],
      [loop, 'endless-loop'],
    ]);
  });

  test.each([
    [['--states', '0']],
    [['--seconds', 'bientôt']],
    [['--seconds=']],
    [['--profond']],
    [['introuvable.ink']],
    [['stories']],
  ])('%j is refused in one sentence: exit 2', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('every rule has its sentence, and a level', () => {
  for (const { code, level, reads } of RULES) {
    const source = readFileSync(join(import.meta.dirname, `../../../src/check/rules/${code}.ts`), 'utf8');
    const told = [...source.matchAll(/'(check\.[\w.-]+)'/g)].map(([, sentence = '']) => sentence);
    const isSaidByCode = Object.keys(CHECK).some((one) => one.startsWith(`check.${code}`));
    expect(LEVELS).toContain(level);
    expect(reads === 'complaints' || isSaidByCode, code).toBe(true);
    expect(told.filter((sentence) => !(sentence in CHECK))).toEqual([]);
  }
});
