import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';

/** Whoever reads « à retravailler » reads what to try instead. */
export const minusWithoutAdvice = sceneRule('minus-without-advice', 'trains', 'warning', ({ choices }) =>
  choices.flatMap(({ remarks, beat, at }): Found[] => {
    const minus = remarks.find(({ sign }) => sign === '-');
    if (!minus || beat.some(({ key }) => key === 'essayez')) return [];
    return [{ at: minus.tag.at, args: { line: at.line } }];
  }),
);
