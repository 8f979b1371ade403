import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const HOUSE = join(import.meta.dirname, '../../../src/script');

/** Everything a file of the house loads, directly or not. */
const loadedBy = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.startsWith('./')) return seen;
  const code = readFileSync(join(HOUSE, file), 'utf8').replace(/^import type [^;]*;$/gm, '');
  for (const [, to] of code.matchAll(/from '([^']+)';$/gm)) if (to) loadedBy(to, seen);
  return seen;
};

test('playing never loads the compiler: it weighs more than the engine, and the first line must come early', () => {
  const loaded = [...loadedBy('./play.ts'), ...loadedBy('./rerun.ts')];
  expect(loaded).toContain('inkjs/engine/Story');
  expect(loaded.filter((file) => file.startsWith('inkjs/compiler') || file === 'inkjs')).toEqual([]);
  expect([...loadedBy('./compile.ts')]).toContain('inkjs/compiler/Compiler');
});
