import { sceneRule } from '../rule.ts';

/** Every reply has a name between parentheses: takes already played find it again after an edit. */
export const choiceWithoutLabel = sceneRule('choice-without-label', 'trains', 'warning', ({ choices }) =>
  choices.filter(({ label }) => label === undefined).map(({ at }) => ({ at })),
);
