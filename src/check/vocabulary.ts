import { CRITERIA } from '../lexicon/criteria.ts';
import { HEADER_KEYS } from '../script/header-tags.ts';

/** The words that open a tag, without accents: above the first line, above any line, inside the brackets of a choice. */
export const HEADER_WORDS: readonly string[] = HEADER_KEYS;

/** What a line may carry for the stage, the sound or the desk: the next words spoken carry it. */
export const CUE_WORDS: readonly string[] = [
  'lieu',
  'canal',
  'etape',
  'son',
  'ambiance',
  'pause',
  'tablette',
  'consigne',
  'relance',
];

/** What is read with a beat, wherever it stands there. */
export const ASIDE_WORDS: readonly string[] = ['pensee', 'joker', 'fin'];

export const OBSERVING_WORDS: readonly string[] = [...CRITERIA, 'entendu', 'essayez'];

export const CHOICE_WORDS: readonly string[] = ['modele', 'porter', 'silence', 'couper', 'quand'];

export const LINE_WORDS: readonly string[] = [...CUE_WORDS, ...ASIDE_WORDS, ...OBSERVING_WORDS];
