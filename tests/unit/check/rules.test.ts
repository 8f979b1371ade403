import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/check/rules/index.ts';
import { FIXTURES, fixtures, foundIn } from './kit.ts';

const PAGES = join(import.meta.dirname, '../../../src/check/rules');
const read = (file: string): string => readFileSync(file, 'utf8');

describe('Every rule', () => {
  test.each(RULES.map(({ code }) => code))('%s has its page and both fixtures', (code) => {
    const page = read(join(PAGES, `${code}.md`));
    expect(page.match(/^## .*/gm)).toEqual(['## À éviter', '## Mieux']);
    const kinds = fixtures().filter(({ rule }) => rule === code);
    expect(kinds.map(({ isBad }) => isBad).sort()).toEqual([false, true]);
    const [bad] = kinds.filter(({ isBad }) => isBad);
    expect(bad?.marks.some((mark) => mark.endsWith(` ${code}`))).toBe(true);
  });

  test.each(RULES.map(({ code }) => code))('%s: what its page shows is what its fixtures prove', (code) => {
    const [avoid = '', better = ''] = [
      ...read(join(PAGES, `${code}.md`)).matchAll(/```ink\n([\s\S]*?)```/g),
    ].map(([, block]) => block);
    for (const [kind, block] of [
      ['bad', avoid],
      ['good', better],
    ] as const) {
      const lines = read(join(FIXTURES, `${code}.${kind}.ink`))
        .replace(/[ \t]*\/\/!.*/g, '')
        .split('\n');
      expect(
        block
          .trim()
          .split('\n')
          .filter((line) => !lines.includes(line)),
      ).toEqual([]);
    }
  });

  test('names are told once, and are those of the files', () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !existsSync(join(PAGES, `${code}.ts`)))).toEqual([]);
  });
});

describe('Fixtures', () => {
  test.each(fixtures())('$file: found where it is marked, and nowhere else', (fixture) => {
    expect(foundIn(fixture)).toEqual(fixture.marks);
  });
});
