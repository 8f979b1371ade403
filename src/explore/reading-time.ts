import { ARRIVAL, PER_CHARACTER } from '../lexicon/reading-time.ts';
import type { Ms } from '../lexicon/session.ts';
import type { SpokenLine } from './cut-lines.ts';

/** How long lines take to be heard. */
export const listeningTime = (lines: readonly SpokenLine[]): Ms =>
  lines.reduce(
    (sum, { text }) => (text.trim() === '' ? sum : sum + ARRIVAL + PER_CHARACTER * text.length),
    0,
  );

/** How long replies take to be read before one is chosen; hesitation is not counted. */
export const decidingTime = (replies: readonly string[]): Ms =>
  replies.reduce((sum, words) => sum + PER_CHARACTER * words.length, 0);
