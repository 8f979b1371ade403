import { MOST_SEEDS } from '../lexicon/script.ts';

/** A seed for ink: chance decides the mood of the day. */
export const randomSeed = (): number =>
  1 + ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % MOST_SEEDS);
