import { describe, expect, test } from 'vitest';
import type { Played, Player } from '../../../src/explore/player.ts';
import { playerOf } from '../../../src/explore/player.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { generateStory, randomFrom } from './generate-story.ts';
import { constructs, shipped, written } from './kit.ts';

/** All that a choice does, words apart: what is observed, how gauges move, what may follow. */
const consequence = ({ key, said, shifts, replies, outcome }: Played) => ({
  key,
  seen: said.seen,
  shifts,
  offered: replies.map(({ path, nth }) => `${path} ${nth}`),
  outcome,
});

const future = (player: Player, at: Played): string =>
  JSON.stringify(at.replies.map((_, choice) => consequence(player.play(at.snapshot, choice))));

/** Walks at random; two states with the same key must offer the same choices, each with the same consequence. */
const checkMerges = (script: Script, walks: number, longest: number): number => {
  const player = playerOf(script);
  const random = randomFrom(3);
  const futures = new Map<string, string>();
  let merges = 0;
  for (let walk = 0; walk < walks; walk++) {
    let at = player.open(Math.floor(random() * 50));
    for (let beat = 0; beat < longest && !at.outcome; beat++) {
      const now = future(player, at);
      const before = futures.get(at.key);
      if (before !== undefined) merges += 1;
      expect(now).toBe(before ?? now);
      futures.set(at.key, now);
      at = player.play(at.snapshot, Math.floor(random() * at.replies.length));
    }
  }
  return merges;
};

describe('Two states that are one moment have the same successors', () => {
  test.each(shipped())('in %s', (_, script) => {
    expect(checkMerges(script, 40, 30)).toBeGreaterThan(0);
  });

  test('in every construct of Ink', () => {
    for (const [, script] of constructs()) checkMerges(script, 6, 20);
  });

  test('in 60 generated stories', () => {
    let merges = 0;
    for (let seed = 1_000; seed < 1_060; seed++) merges += checkMerges(written(generateStory(seed)), 12, 14);
    expect(merges).toBeGreaterThan(500);
  });
});
