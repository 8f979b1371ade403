import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/explore.ts';
import type { Report } from '../../../src/explore/report.ts';
import { EXPLORE } from '../../../src/messages/catalogue/explore.ts';

const written = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'explore-')), 'scene.ink');
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

const SCENE = '* (oui) [Oui]\n    # fin: bien\n    Bien.\n    -> END\n* [Non] -> END';

describe('npm run explore', () => {
  test('--json: data and nothing else, exit 0', async () => {
    const { code, out, err } = await run(written(SCENE), '--json');
    const report: Report = JSON.parse(out);
    expect([code, err]).toEqual([0, '']);
    expect(report).toMatchObject({
      complete: true,
      seed: 1,
      states: 3,
      transitions: 2,
      choicePoints: { total: 2, seen: 2 },
      endings: [
        { name: 'bien', path: ['oui'], take: [0], beats: 2, share: 0.5 },
        { path: ['Non'], take: [1], beats: 2, share: 0.5 },
      ],
      unreachable: [],
      errors: [],
    });
  });

  test('a summary to read, even of a story that fails on the way: exit 0', async () => {
    const { code, out } = await run(written('* [a] -> b\n=== b ===\n-> b'), '--states=50', '--seconds', '2');
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(5);
  });

  test.each([
    [[]],
    [['--states', '0', 'a.ink']],
    [['--seconds', 'bientôt', 'a.ink']],
    [['a.ink', 'b.ink']],
    [['a.ink', '--profond']],
    [['introuvable.ink']],
  ])('%j is refused in one sentence: exit 2', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a story that does not compile: its faults, exit 2', async () => {
    const { code, out, err } = await run(written('-> nulle_part'), '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});

test('every sentence of the explorer is there: those of its faults and of what is lost too', () => {
  const kinds = ['error', 'ran-out', 'endless', 'recursion', 'trap', 'counter', 'loop'];
  const lost = ['knot', 'stitch', 'choice', 'line'].map((kind) => `lost-${kind}`);
  const refusals = ['cancelled', 'stuck', 'crashed'];
  for (const code of [...kinds, ...lost, ...refusals])
    expect(EXPLORE[`explore.${code}`]).toBeTypeOf('string');
});
