import { sceneRule } from '../rule.ts';

/** Every reply gives something to look at afterwards: a remark, or what the employer heard. */
export const choiceWithoutRemark = sceneRule('choice-without-remark', 'trains', 'warning', ({ choices }) =>
  choices
    .filter(
      ({ remarks, beat }) =>
        remarks.length === 0 &&
        !beat.some(({ key, value, isWhole }) => key === 'entendu' && !(isWhole && value === '')),
    )
    .map(({ at }) => ({ at })),
);
