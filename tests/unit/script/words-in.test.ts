import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/script/words-in.ts';
import { shipped, written } from '../explore/kit.ts';

const STORIES = join(import.meta.dirname, '../../../stories');

test('places and sounds are found in tags, even in those that are made as the scene goes', () => {
  const scene = written(`VAR ou = "ehpad"
# lieu: {ou}
# son: trois-coups
Bonjour.
-> END`);
  const names = wordsIn(scene);
  expect(['ehpad', 'trois-coups', 'Bonjour'].filter(names)).toEqual(['ehpad', 'trois-coups', 'Bonjour']);
  expect(['trois', 'coups', 'cuisine', 'eh'].filter(names)).toEqual([]);
});

test.each(shipped())('every place and sound that %s asks for is found', (file, script) => {
  const included = readdirSync(STORIES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === file || name.startsWith(file.replace('.ink', '/')))
    .filter((name) => name.endsWith('.ink'));
  const text = included.map((name) => readFileSync(join(STORIES, name), 'utf8')).join('\n');
  const asked = [...text.matchAll(/#\s*(?:lieu|son|ambiance):\s*([\p{L}\d-]+)/gu)].map(
    ([, name]) => name ?? '',
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !wordsIn(script)(name))).toEqual([]);
});
