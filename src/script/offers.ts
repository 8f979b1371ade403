import type { Observation } from '../lexicon/beat.ts';
import { NOTHING_OBSERVED } from '../lexicon/beat.ts';
import type { Script } from '../lexicon/script.ts';
import { OBSERVING_TAG } from './parse-remark.ts';

/** Choices looked at in one decision: far above what a person reads, below what a generated menu may hold. */
const MOST_PEEKED = 64;

/**
 * What would be observed of each choice if it were taken: that is how occasions are counted. `peek` plays one
 * choice and comes back. Costs one beat a choice, and nothing for a script that observes nothing.
 */
export const offersOf = (
  script: Script,
  choices: number,
  peek: (choice: number) => Observation,
): Observation[] =>
  Array.from({ length: choices }, (_, choice) =>
    choice < MOST_PEEKED && observes(script) ? peek(choice) : NOTHING_OBSERVED,
  );

const known = new WeakMap<Script, boolean>();

const observes = (script: Script): boolean => {
  const answer = known.get(script) ?? OBSERVING_TAG.test(JSON.stringify(script.ink));
  known.set(script, answer);
  return answer;
};
