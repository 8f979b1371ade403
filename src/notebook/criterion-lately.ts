import type { Occasions } from '../debrief/occasions.ts';
import { type Criterion, type Family, familyOf, LEVELS, type Level } from '../lexicon/criteria.ts';
import type { Ms } from '../lexicon/session.ts';
import type { KeptTake } from './kept-takes.ts';

/** « Ces derniers temps ». A month: someone who practises a quarter of an hour a week then has four of them. */
export const LATELY: Ms = 30 * 24 * 60 * 60_000;

/** How many takes the small chart of a criterion shows: more would no longer be small. */
export const CHARTED = 12;

/**
 * One criterion, lately. `level` is the furthest it was seen and `where` the last take that showed it so; both tell
 * what was there, and a later take where it was not takes nothing away. `occasions` counts those of the last month,
 * `last` is when there was one, lately or not. `series` is every one of the last takes, the oldest first.
 */
export type CriterionLately = {
  criterion: Criterion;
  family: Family;
  level: Level;
  where?: KeptTake;
  occasions: Occasions;
  last?: Ms;
  series: Point[];
};

/** A point of the small chart: a take, and what it showed of the criterion. */
export type Point = { session: string; take: number; at: Ms; level: Level };

/** What the takes, the latest first, show of a criterion. */
export const viewLately = (
  latestFirst: readonly KeptTake[],
  criterion: Criterion,
  now: Ms,
): CriterionLately => {
  const met = latestFirst.filter((take) => take.criteria[criterion]);
  const lately = met.filter(({ at }) => at > now - LATELY);
  const level = LEVELS.findLast((one) => lately.some((take) => levelIn(take, criterion) === one));
  const where = lately.find((take) => levelIn(take, criterion) === level);
  const [last] = met;
  return {
    criterion,
    family: familyOf(criterion),
    level: level ?? 'no-occasion',
    ...(where ? { where } : {}),
    occasions: sum(lately, criterion),
    ...(last ? { last: last.at } : {}),
    series: latestFirst
      .slice(0, CHARTED)
      .reverse()
      .map((take) => ({
        session: take.session,
        take: take.take,
        at: take.at,
        level: levelIn(take, criterion),
      })),
  };
};

const levelIn = ({ criteria }: KeptTake, criterion: Criterion): Level =>
  criteria[criterion]?.level ?? 'no-occasion';

const sum = (takes: readonly KeptTake[], criterion: Criterion): Occasions => {
  let [offered, taken] = [0, 0];
  for (const { criteria } of takes) {
    offered += criteria[criterion]?.offered ?? 0;
    taken += criteria[criterion]?.taken ?? 0;
  }
  return { offered, taken, missed: offered - taken };
};
