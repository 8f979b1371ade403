import type { Grain } from './reads.ts';

/** What may still be read from some places of a story: nothing else can make two states differ. */
export type Live = {
  /** Tells two live sets apart. */
  id: number;
  variables: readonly string[];
  /** Rank of a container in `Liveness.counted` or `turned`, and how much of its number matters. */
  counts: readonly (readonly [rank: number, grain: Grain])[];
  turns: readonly (readonly [rank: number, grain: Grain])[];
  turn: boolean;
  random: boolean;
  seed: boolean;
};
