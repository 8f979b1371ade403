import { CRITERIA, type Criterion } from '../lexicon/criteria.ts';
import type { Ms } from '../lexicon/session.ts';
import { type Draw, drawOf } from './draw.ts';
import { type Exercise, exercisesOf, type QuarterEntry, type ShelvedScene } from './exercises.ts';
import type { KeptTake } from './kept-takes.ts';
import { type Presence, presenceOf } from './presence.ts';
import { type Why, whyOf } from './why.ts';

/** One thing to play: a scene from its start, or from `entry`. `why` is a reason to give, see `tellWhy`. */
export type QuarterStep = { scene: string; entry?: QuarterEntry; minutes: number; why: Why };

/** Minutes. */
export const QUARTER = 15;

/** More beginnings than this would be a heap of ends of scenes. */
const MOST_ENTRIES = 2;

/**
 * Le quart d'heure: fifteen minutes made of what had fewest occasions and longest ago, the shortest first to warm up.
 * One step goes to the criterion most in want, the others to what brings most of the rest and was not played of late;
 * what the quarter already serves is no longer wanted, and a scene comes once. `seed` chooses between equals: the same
 * takes and seed compose the same quarter.
 *
 * Empty with an empty shelf. When every scene is longer than the quarter, the shortest is proposed alone, whole.
 *
 * @example composeQuarter(keptTakes(rows), shelf, now, seed).map(({ why }) => tellWhy(why, now))
 */
export const composeQuarter = (
  takes: readonly KeptTake[],
  scenes: readonly ShelvedScene[],
  now: Ms,
  seed: number,
): QuarterStep[] => {
  const draw = drawOf(seed);
  const exercises = exercisesOf(takes, scenes, now, (rank) => draw(CRITERIA.length + rank));
  const presence = presenceOf(takes, now);
  const chosen: Exercise[] = [];
  const steps: QuarterStep[] = [];
  for (;;) {
    const open = exercises.filter((one) => mayFollow(chosen, one));
    const next = pick(open, chosen, presence, draw);
    if (!next) break;
    chosen.push(next.exercise);
    steps.push(stepOf(next, takes));
  }
  return steps.length > 0 ? steps.sort((a, b) => a.minutes - b.minutes) : shortest(exercises, takes);
};

type Pick = { exercise: Exercise; criterion?: Criterion };

const stepOf = ({ exercise, criterion }: Pick, takes: readonly KeptTake[]): QuarterStep => {
  const { scene, entry, minutes } = exercise;
  return { scene, ...(entry ? { entry } : {}), minutes, why: whyOf(exercise, criterion, takes) };
};

const mayFollow = (chosen: readonly Exercise[], { scene, minutes, entry }: Exercise): boolean => {
  const gone = chosen.reduce((total, one) => total + one.minutes, 0);
  const entries = chosen.filter((one) => one.entry).length;
  return (
    gone + minutes <= QUARTER &&
    (!entry || entries < MOST_ENTRIES) &&
    chosen.every((one) => one.scene !== scene)
  );
};

/**
 * The first exercise is for the criterion most in want; the next ones bring the most of what is still wanted. Scenes
 * that aim at nothing are played when there are no others.
 */
const pick = (
  open: readonly Exercise[],
  chosen: readonly Exercise[],
  presence: Presence,
  draw: Draw,
): Pick | undefined => {
  const served = new Set(chosen.flatMap(({ serves }) => serves));
  const wants = (criterion: Criterion): number => (served.has(criterion) ? 0 : 1 / (1 + presence[criterion]));
  const worth = ({ serves, played }: Exercise): number =>
    serves.reduce((total, criterion) => total + wants(criterion), 0) / (1 + played);
  const mostWanted = (exercises: readonly Exercise[]): Criterion | undefined =>
    CRITERIA.filter((one) => exercises.some(({ serves }) => serves.includes(one))).toSorted(
      (a, b) => wants(b) - wants(a) || draw(CRITERIA.indexOf(a)) - draw(CRITERIA.indexOf(b)),
    )[0];
  const first = mostWanted(open);
  if (!first && served.size > 0) return undefined;
  const [exercise] = open
    .filter(({ serves }) => !first || (served.size > 0 ? serves.length > 0 : serves.includes(first)))
    .toSorted((a, b) => worth(b) - worth(a) || a.played - b.played || a.lot - b.lot);
  const criterion = exercise && mostWanted([exercise]);
  return exercise && { exercise, ...(criterion ? { criterion } : {}) };
};

const shortest = (exercises: readonly Exercise[], takes: readonly KeptTake[]): QuarterStep[] => {
  const [exercise] = exercises.toSorted(
    (a, b) => a.minutes - b.minutes || a.played - b.played || a.lot - b.lot,
  );
  const criterion = exercise?.serves[0];
  return exercise ? [stepOf({ exercise, ...(criterion ? { criterion } : {}) }, takes)] : [];
};
