import type { Outlook, Reach } from '../lexicon/reach.ts';

/** One decision of a take, and what it left possible. */
export type ReachStep = {
  /** Before the choice. */
  before: Outlook;
  /** What each choice shown closes, by rank of the choice: endings possible before and no more after. */
  closes: number[][];
  /** Rank of the choice taken, among those shown. */
  taken: number;
};

/** The decisions of a take as far as they could be followed, then what is still possible. */
export type ReachAlong = { steps: ReachStep[]; last: Outlook };

/**
 * Follows a take through the reach of its scene: what each moment still allowed, and which choice closed which ending.
 * Undefined when the reach says nothing of this take: another seed than the only one it knows, or another version.
 *
 * @param choices ink path of each choice taken, and its rank among choices of the same path
 *
 * @example
 * const along = reachAlong(reach, { hash, seed }, steps.map(({ ref }) => ref));
 * along?.steps[3]?.closes; // [[], [2], []]: there, the second reply closed the ending of rank 2
 */
export const reachAlong = (
  reach: Reach,
  played: { hash: string; seed: number },
  choices: readonly { path: string; nth: number }[],
): ReachAlong | undefined => {
  const opening = reach.openings.find(({ draws }) => wouldDraw(played.seed, draws));
  const isKnown = reach.hash === played.hash && (reach.anySeed || reach.seed === played.seed);
  if (!opening || !isKnown) return undefined;
  const steps: ReachStep[] = [];
  let moment = opening.moment;
  for (const { path, nth } of choices) {
    const exits = exitsOf(reach, moment);
    const same = exits.flatMap((exit, rank) => (exit.path === path ? [rank] : []));
    const taken = same[nth];
    const exit = exits[taken ?? -1];
    if (taken === undefined || !exit) break;
    const before = outlookAt(reach, moment);
    const closes = exits.map(({ to }) => {
      const after = outlookAt(reach, to).endings;
      return before.endings.filter((ending) => !after.includes(ending));
    });
    steps.push({ before, closes, taken });
    moment = exit.to;
  }
  return { steps, last: outlookAt(reach, moment) };
};

const exitsOf = (reach: Reach, moment: number): { path: string; to: number }[] => {
  const [, ...exits] = reach.moments[moment] ?? [];
  return Array.from({ length: exits.length / 2 }, (_, choice) => ({
    path: reach.paths[exits[2 * choice] ?? -1] ?? '',
    to: exits[2 * choice + 1] ?? -1,
  }));
};

const outlookAt = (reach: Reach, moment: number): Outlook =>
  reach.outlooks[reach.moments[moment]?.[0] ?? -1] ?? { endings: [], occasions: {} };

/**
 * Whether a seed makes a story draw these numbers: ink draws with a multiplicative generator (Park and Miller, 48271
 * modulo 2^31 - 1), each time from the seed plus the last number drawn.
 */
const wouldDraw = (seed: number, draws: readonly { min: number; max: number; value: number }[]): boolean => {
  let last = 0;
  return draws.every(({ min, max, value }) => {
    const start = (seed + last) % MODULUS;
    last = ((start <= 0 ? start + MODULUS - 1 : start) * 48_271) % MODULUS;
    return (last % (max - min + 1)) + min === value;
  });
};

const MODULUS = 2_147_483_647;
