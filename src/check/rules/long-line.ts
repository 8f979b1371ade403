import { sceneRule } from '../rule.ts';

/** Characters: three lines on a telephone, fifteen seconds of listening. */
const MOST = 240;

/** A line is short enough to be heard in one breath. */
export const longLine = sceneRule('long-line', 'publishes', 'warning', ({ lines, choices }) =>
  [...lines, ...choices.flatMap(({ wordings, at }) => wordings.map((words) => ({ words, at })))]
    .filter(({ words }) => words.length > MOST)
    .map(({ words, at }) => ({ at, args: { n: words.length, most: MOST } })),
);
