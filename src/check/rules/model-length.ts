import { modelWalks } from '../model-walks.ts';
import { pathsRule } from '../rule.ts';

/** A room watches the model without a break: seven decisions, five minutes. */
const MOST = 7;

/** The model is short enough to be watched in one go. */
export const modelLength = pathsRule('model-length', 'publishes', 'warning', (scene) => {
  const longest = modelWalks(scene).reduce(
    (most, { choices }) => (choices.length > most.length ? choices : most),
    [] as ReturnType<typeof modelWalks>[number]['choices'],
  );
  const eighth = longest[MOST];
  return eighth ? [{ at: eighth.at, args: { n: longest.length, most: MOST } }] : [];
});
