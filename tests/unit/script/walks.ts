import fc from 'fast-check';
import type { Script } from '../../../src/lexicon/script.ts';
import { open, step } from '../../../src/script/play.ts';
import { LONGEST, type Shown } from './official.ts';

/** Our play of a walk: every state through JSON, nothing kept between two steps. */
export const ours = (
  script: Script,
  seed: number,
  choose: (count: number) => number,
): { shown: Shown[]; end: string } => {
  let last = open(script, seed);
  const shown = [last.raw];
  while (last.raw.choices.length > 0 && shown.length <= LONGEST) {
    last = step(script, last.inkState, choose(last.raw.choices.length));
    shown.push(last.raw);
  }
  const beats = shown.map(({ lines, choices }) => ({
    lines,
    choices: choices.map(({ text, tags }) => ({ text, tags })),
  }));
  return { shown: beats, end: last.raw.end };
};

/** A seed, and what to answer at each decision, over and over. */
export const walks = fc.record({
  seed: fc.nat(99),
  answers: fc.array(fc.nat(11), { minLength: 1, maxLength: LONGEST }),
});

/** Turns answers into choices that exist. */
export const walker = (answers: number[]) => {
  let turn = 0;
  return (count: number) => (answers[turn++ % answers.length] ?? 0) % count;
};
