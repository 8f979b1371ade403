import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '../../src/messages/typeset.ts';

const STORIES = join(import.meta.dirname, '../../stories');

/** Tags whose words the room must not see before they are revealed. */
const HIDDEN = /^\s*# (?:secret|pensee|entendu|essayez|joker|objectif): (.+)$/gm;

/** What an author wrote for others than the room, as a page would show it. */
export const secretsOf = (scene: string): string[] =>
  [...readFileSync(join(STORIES, `${scene}.ink`), 'utf8').matchAll(HIDDEN)]
    .map(([, words]) => typeset(words ?? '').trim())
    .filter((words) => words.length > 12);
