import type { Ending } from '../lexicon/beat.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';

/** A take in a list of takes: which one, how many decisions, how it ended if it did. Nothing that ranks it. */
export type TakeSummary = { take: number; decisions: number; ending?: Ending };

/** Sums a take up for the list of « prises précédentes ». */
export const summariseTake = (take: number, path: readonly PlayedBeat[]): TakeSummary => {
  const ending = path.at(-1)?.beat.ending;
  return { take, decisions: path.filter(({ step }) => step).length, ...(ending ? { ending } : {}) };
};
