import { decisionsOf, dominates } from '../decisions.ts';
import { titlePlace } from '../header-place.ts';
import { pathsRule } from '../rule.ts';

const MOST_SHARE = 0.4;
const FEWEST = 3;

/** Most decisions are real: no reply is at least as good as all the others in everything. */
export const oneChoiceDominates = pathsRule('one-choice-dominates', 'publishes', 'warning', (scene) => {
  const decisions = decisionsOf(scene);
  const easy = decisions.flatMap((decision) => {
    const winner = decision.find((one) => decision.every((other) => other === one || dominates(one, other)));
    return winner ? [winner.choice.at.line] : [];
  });
  if (decisions.length < FEWEST || easy.length / decisions.length <= MOST_SHARE) return [];
  const lines = [...new Set(easy)].slice(0, 8).join(', ');
  return [{ at: titlePlace(scene), args: { n: easy.length, total: decisions.length, lines } }];
});
