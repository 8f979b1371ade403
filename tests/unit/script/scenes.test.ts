import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInkFrom } from '../../../src/cli/read-ink.ts';
import { compile } from '../../../src/script/compile.ts';
import { officially } from './official.ts';
import { ours, walker, walks } from './walks.ts';

const STORIES = join(import.meta.dirname, '../../../stories');
const read = readInkFrom(STORIES);
const scenes = readdirSync(STORIES).filter(
  (file) => file.endsWith('.ink') && /^\s*#\s*titre\s*:/m.test(read(file) ?? ''),
);

describe('Every scene of the shelf', () => {
  test.each(scenes)('%s plays as the official engine plays it, and never stops on an error', (file) => {
    const attempt = compile(read, file);
    expect(attempt.ok ? attempt.value.warnings : attempt.why).toEqual([]);
    if (!attempt.ok) return;
    const { script } = attempt.value;
    const official = officially(read, file);
    fc.assert(
      fc.property(walks, ({ seed, answers }) => {
        const played = ours(script, seed, walker(answers));
        expect(played.shown).toEqual(official(seed, walker(answers)));
        expect(['end', 'choices']).toContain(played.end);
      }),
      { seed: 20261121, numRuns: 15 },
    );
  });
});
