import type { Criterion } from './criteria.ts';

/**
 * What every take of a scene may still come to, from any of its moments: what the explorer found, in a form small
 * enough to ship with the scene. Plain data; read by `explore/reach-along.ts`.
 */
export type Reach = {
  format: 1;
  /** Of the script explored: any edit of the scene makes this void. */
  hash: string;
  /** How scenes open: the seed draws these numbers, one after the other, and comes to this moment. */
  openings: { draws: { min: number; max: number; value: number }[]; moment: number }[];
  /** Without `anySeed`, the openings hold for this seed alone. */
  seed: number;
  anySeed: boolean;
  endings: { name?: string; outcome?: string }[];
  /** Ink paths of the choices; a decision names them by rank. */
  paths: string[];
  outlooks: Outlook[];
  /** For each moment: rank of its outlook, then for each choice shown, rank of its path and moment it leads to. */
  moments: number[][];
};

/** Endings still possible, by rank, and for each criterion the fewest and the most occasions to come. `most` -1: no limit. */
export type Outlook = {
  endings: number[];
  occasions: Partial<Record<Criterion, { least: number; most: number }>>;
};
