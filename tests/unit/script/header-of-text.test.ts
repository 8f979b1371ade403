import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerOfText } from '../../../src/script/header-of-text.ts';
import { shipped } from '../explore/kit.ts';

const STORIES = join(import.meta.dirname, '../../../stories');

test('every shipped scene has in a list the header that its compiled script has', () => {
  const files = readdirSync(STORIES).filter((file) => file.endsWith('.ink'));
  expect(files.length).toBeGreaterThan(5);
  for (const [file, script] of shipped())
    expect(headerOfText(readFileSync(join(STORIES, file), 'utf8'), script.id)).toEqual(script.header);
});

test('the header ends at the first words, comments count for nothing, a text without any has its name', () => {
  const text =
    '\ufeff// Un essai\n/* deux\nlignes */\n# titre: Chez Bertin # canal: visite\nVAR x = 1\n# theme: Essai // à revoir\n-> a\n# objectif: trop tard';
  expect(headerOfText(text, 'a')).toMatchObject({ title: 'Chez Bertin', channel: 'visite', theme: 'Essai' });
  expect(headerOfText(text, 'a').objective).toBeUndefined();
  expect(headerOfText('Allô ?\n# titre: Non', 'ma-scene').title).toBe('ma-scene');
});
