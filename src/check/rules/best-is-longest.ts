import { habitOf } from '../always.ts';
import { titlePlace } from '../header-place.ts';
import { pathsRule } from '../rule.ts';

/** The best reply is not told by its length. */
export const bestIsLongest = pathsRule('best-is-longest', 'publishes', 'warning', (scene) => {
  const habit = habitOf(scene, (best, decision) =>
    decision.every((other) => other === best || other.words.length < best.words.length),
  );
  return habit ? [{ at: titlePlace(scene), args: habit }] : [];
});
