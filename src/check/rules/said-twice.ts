import { sceneRule } from '../rule.ts';

/** The words of a reply stand between brackets: outside, ink prints them again once chosen. */
export const saidTwice = sceneRule('said-twice', 'trains', 'warning', ({ choices }) =>
  choices
    .filter(({ echo }) => echo !== '')
    .map(({ at, echo }) => ({
      at,
      ...(LABEL.test(echo) && { sentence: 'check.said-twice.label' }),
      args: { words: echo },
    })),
);

/** A name written after the condition is taken for words: it goes before. */
const LABEL = /^\([\p{L}\d_]+\)$/u;
