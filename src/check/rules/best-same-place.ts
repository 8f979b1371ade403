import { habitOf } from '../always.ts';
import { titlePlace } from '../header-place.ts';
import { pathsRule } from '../rule.ts';

/** Replies shown at a decision: the best is looked for at each of these ranks. */
const RANKS = [0, 1, 2, 3, 4];

/** The best reply is not told by its place. */
export const bestSamePlace = pathsRule('best-same-place', 'publishes', 'warning', (scene) =>
  RANKS.flatMap((rank) => {
    const habit = habitOf(scene, (best, decision) => decision.indexOf(best) === rank);
    return habit ? [{ at: titlePlace(scene), args: { ...habit, rank: rank + 1 } }] : [];
  }),
);
