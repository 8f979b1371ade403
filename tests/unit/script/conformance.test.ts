import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInkFrom } from '../../../src/cli/read-ink.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { compile } from '../../../src/script/compile.ts';
import { officially } from './official.ts';
import { ours, walker, walks } from './walks.ts';

/** All of Ink, one construct a file, in our own words. */
const FOLDER = join(import.meta.dirname, 'constructs');
const CONSTRUCTS = readdirSync(FOLDER).filter((file) => file.endsWith('.ink'));
const read = readInkFrom(FOLDER);

const built = (file: string): Script => {
  const attempt = compile(read, file);
  if (!attempt.ok) throw new Error(`${file} does not compile: ${JSON.stringify(attempt.why)}`);
  return JSON.parse(JSON.stringify(attempt.value.script));
};

describe('step by step through JSON equals the official engine played at one go', () => {
  test.each(CONSTRUCTS)('%s', (file) => {
    const script = built(file);
    const official = officially(read, file);
    fc.assert(
      fc.property(walks, ({ seed, answers }) => {
        expect(ours(script, seed, walker(answers)).shown).toEqual(official(seed, walker(answers)));
      }),
      { seed: 20261121, numRuns: 25 },
    );
  });

  test('the constructs say something: every one of them has a line or a choice', () => {
    for (const file of CONSTRUCTS) {
      const [first] = officially(read, file)(1, () => 0);
      expect((first?.lines.length ?? 0) + (first?.choices.length ?? 0), file).toBeGreaterThan(0);
    }
    expect(CONSTRUCTS.length).toBeGreaterThanOrEqual(40);
  });
});
