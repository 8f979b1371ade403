import { decisionsOf, dominates } from '../decisions.ts';
import { pathsRule } from '../rule.ts';
import type { SceneChoice } from '../scene.ts';

/** A reply with nothing but `+` is somewhere the best thing to say. */
export const dominatedReply = pathsRule('dominated-reply', 'publishes', 'warning', (scene) => {
  const judged = new Map<SceneChoice, boolean>();
  for (const decision of decisionsOf(scene))
    for (const one of decision) {
      const isBeaten = decision.some((other) => other !== one && dominates(other, one));
      judged.set(one.choice, isBeaten && (judged.get(one.choice) ?? true));
    }
  return [...judged]
    .filter(([choice, isBeaten]) => isBeaten && isPraised(choice))
    .map(([{ at }]) => ({ at }));
});

const isPraised = ({ remarks, tags }: SceneChoice): boolean =>
  remarks.length > 0 &&
  remarks.every(({ sign }) => sign === '+') &&
  !tags.some(({ key }) => key === 'silence');
