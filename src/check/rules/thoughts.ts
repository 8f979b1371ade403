import { modelDecisionsWithout } from '../model-decisions.ts';
import { pathsRule } from '../rule.ts';

/** Before each decision of the model, one may hear what the employer thinks and does not say. */
export const thoughts = pathsRule('thoughts', 'publishes', 'warning', (scene) =>
  modelDecisionsWithout(scene, 'pensee'),
);
