import type { Beat } from '../lexicon/beat.ts';
import { MOST_SEEDS, type Openings, type Script } from '../lexicon/script.ts';
import { open } from './play.ts';

/**
 * Plays the first beat of a scene under every seed of the shelf, so that a page shows the first words without waiting for ink.
 * Most seeds share a beat: each is kept once.
 */
export const buildOpenings = (script: Script): Openings => {
  const ranks = new Map<string, number>();
  const beats: Beat[] = [];
  const of = Array.from({ length: MOST_SEEDS }, (_, rank) => {
    const { beat } = open(script, rank + 1);
    const key = JSON.stringify(beat);
    const known = ranks.get(key) ?? beats.push(beat) - 1;
    ranks.set(key, known);
    return known;
  });
  return { header: script.header, beats, of };
};
