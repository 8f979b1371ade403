import { modelDecisionsWithout } from '../model-decisions.ts';
import { pathsRule } from '../rule.ts';

/** Each decision of the model gives the joker a question for the room. */
export const jokerQuestions = pathsRule('joker-questions', 'publishes', 'warning', (scene) =>
  modelDecisionsWithout(scene, 'joker'),
);
