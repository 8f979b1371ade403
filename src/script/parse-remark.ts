import type { Remark } from '../lexicon/beat.ts';
import { CRITERIA, isCriterion, type Sign } from '../lexicon/criteria.ts';
import { fold } from './split-tag.ts';

/**
 * Reads `criterion sign «quote» : note`. The quote may be absent, its marks may hold spaces, a dash of any
 * length is a minus. Undefined when the tag is something else (a plain Ink tag may well be called `place`).
 *
 * @example parseRemark('questions - «partout pareil» : l’histoire se referme.')
 * // { criterion: 'questions', sign: '-', quote: 'partout pareil', note: 'l’histoire se referme.' }
 */
export const parseRemark = (tag: string): Remark | undefined => {
  const [, word, sign, quote, straightQuote, note] = REMARK.exec(tag.trim()) ?? [];
  const criterion = fold(word ?? '');
  if (!isCriterion(criterion) || sign === undefined) return undefined;
  const words = quote ?? straightQuote;
  return { criterion, sign: signOf(sign), ...(words && { quote: words }), note: note ?? '' };
};

const REMARK = /^(\p{L}+)\s*([+0\-−–—])\s*(?:«\s*(.*?)\s*»|"\s*([^"]*?)\s*")?\s*(?::\s*(.*))?$/u;

const signOf = (mark: string): Sign => (mark === '+' || mark === '0' ? mark : '-');

/** Finds, in the JSON text of a compiled story, whether any tag observes a choice; a dynamic tag may. */
export const OBSERVING_TAG = new RegExp(
  `"#",(?:"ev"|"\\^\\s*(?:${[...CRITERIA, 'entendu', 'essayez'].join('|')})\\b)`,
  'iu',
);
