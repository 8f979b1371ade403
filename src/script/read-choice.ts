import { type Choice, NOTHING_OBSERVED } from '../lexicon/beat.ts';
import { isPorter } from '../lexicon/criteria.ts';
import type { RawBeat } from '../lexicon/script.ts';
import { parseSeconds } from './parse-cue.ts';
import { fold, splitTag } from './split-tag.ts';

type RawChoice = RawBeat['choices'][number];

/**
 * Reads the choices of a decision: their words and their tags (`modele`, `porter`, `silence`, `couper`, `quand`).
 * What each would have observed (`offers`) is not known here: see `offers.ts`.
 */
export const readChoices = (choices: readonly RawChoice[]): Choice[] =>
  choices.map((choice, index) => ({
    ref: {
      ...(choice.label && { label: choice.label }),
      path: choice.path,
      nth: choices.slice(0, index).filter((before) => before.path === choice.path).length,
      words: choice.text,
    },
    words: choice.text,
    ...readTags(choice.tags),
    offers: NOTHING_OBSERVED,
  }));

type ChoiceTags = Pick<Choice, 'silence' | 'model' | 'interrupts' | 'porter' | 'when'>;

const readTags = (tags: readonly string[]): ChoiceTags => {
  let read: ChoiceTags = {};
  for (const tag of tags) read = { ...read, ...readTag(tag) };
  return read;
};

const readTag = (tag: string): ChoiceTags => {
  const { key, value } = splitTag(tag);
  if (key === 'modele') return { model: true };
  if (key === 'couper') return { interrupts: true };
  if (key === 'quand' && value !== '') return { when: value };
  if (key === 'porter') {
    const porter = fold(value);
    return isPorter(porter) ? { porter } : {};
  }
  const silence = key === 'silence' ? parseSeconds(value) : undefined;
  return silence === undefined ? {} : { silence };
};
