import { CRITERIA, type Criterion } from '../lexicon/criteria.ts';
import type { Ms } from '../lexicon/session.ts';
import type { KeptTake } from './kept-takes.ts';

/** After a month an occasion counts for half: « le moins d'occasions » and « il y a le plus longtemps » are one number. */
const HALF_LIFE: Ms = 30 * 24 * 60 * 60_000;

/** How much of each criterion there was, the recent counting most: 0 is never, 1 an occasion just now. */
export type Presence = Record<Criterion, number>;

/** The occasions each criterion had, taken or left alike: what matters is to meet it again. */
export const presenceOf = (takes: readonly KeptTake[], now: Ms): Presence => {
  const presence = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 0])) as Presence;
  for (const { at, criteria } of takes) {
    for (const criterion of CRITERIA) {
      presence[criterion] += (criteria[criterion]?.offered ?? 0) * freshness(at, now);
    }
  }
  return presence;
};

/** 1 for what happened just now, half for what is a month old. A time to come counts as now. */
export const freshness = (at: Ms, now: Ms): number => 0.5 ** (Math.max(0, now - at) / HALF_LIFE);
