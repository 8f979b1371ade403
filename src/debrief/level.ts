import type { Level } from '../lexicon/criteria.ts';
import type { Occasions } from './occasions.ts';

export { LEVELS, type Level } from '../lexicon/criteria.ts';

/**
 * The level of a criterion on one's own path. House rule, made of the three words of the trade's grid:
 * - seen: taken at least twice (or the only occasion there was) and at least one occasion in two;
 * - emerging: taken at least once, or a reply was noted « en chemin » (`0`);
 * - unseen: there were occasions, none was taken;
 * - no-occasion: no reply offered it and none was noted on the way.
 * `onTheWay` counts the `0` remarks. Remarks `-` never lower a level: they are shown as what to rework.
 */
export const levelOf = ({ offered, taken }: Occasions, onTheWay: number): Level => {
  const enough = taken >= 2 || (taken === 1 && offered === 1);
  if (enough && taken * 2 >= offered) return 'seen';
  if (taken > 0 || onTheWay > 0) return 'emerging';
  return offered > 0 ? 'unseen' : 'no-occasion';
};
