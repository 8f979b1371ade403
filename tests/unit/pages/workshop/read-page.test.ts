import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../../src/pages/workshop/findings/read-page.ts';

const RULES = join(import.meta.dirname, '../../../../src/check/rules');

test('the page of every rule says why, what to avoid and what is better, without marks', () => {
  for (const file of readdirSync(RULES).filter((name) => name.endsWith('.md'))) {
    const blocks = readPage(readFileSync(join(RULES, file), 'utf8'));
    const titles = blocks.filter(({ kind }) => kind === 'title').map(({ text }) => text);
    expect(titles.slice(1), file).toEqual(['À éviter', 'Mieux']);
    expect(blocks[1]?.kind, file).toBe('words');
    expect(blocks.filter(({ kind }) => kind === 'ink').length, file).toBeGreaterThan(1);
    expect(
      blocks.filter(({ kind, text }) => kind !== 'ink' && /`|^#/.test(text)),
      file,
    ).toEqual([]);
  }
});
