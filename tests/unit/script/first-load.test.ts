import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../../src');

/** Everything a file loads at once, directly or not. */
const loadedBy = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!/\.tsx?$/.test(file)) return seen;
  const code = readFileSync(join(SRC, file), 'utf8').replace(/^import type [^;]*;$/gm, '');
  for (const [, to = ''] of code.matchAll(/from '([^']+)';$/gm))
    loadedBy(to.startsWith('.') ? join(dirname(file), to) : to, seen);
  return seen;
};

test('playing never loads the compiler: it weighs more than the engine, and the first line must come early', () => {
  const loaded = [...loadedBy('script/play.ts'), ...loadedBy('script/rerun.ts')];
  expect(loaded).toContain('inkjs/engine/Story');
  expect(loaded.filter((file) => file.startsWith('inkjs/compiler') || file === 'inkjs')).toEqual([]);
  expect([...loadedBy('script/compile.ts')]).toContain('inkjs/compiler/Compiler');
});

test('the first page and the first words of a scene wait neither for ink, nor for Phaser, nor for Howler', () => {
  const loaded = [...loadedBy('main.ts')];
  expect(loaded).toContain('wiring/open-scene.ts');
  expect(loaded.filter((file) => /^(inkjs|phaser|howler)/.test(file))).toEqual([]);
});
