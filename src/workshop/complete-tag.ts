import { ASIDE_WORDS, CHOICE_WORDS, CUE_WORDS, HEADER_WORDS } from '../check/vocabulary.ts';
import { CRITERIA, isCriterion } from '../lexicon/criteria.ts';
import { fold } from '../script/split-tag.ts';
import { type TagSpot, tagValues } from './complete-value.ts';
import { type Completion, option } from './completion.ts';

/**
 * What may be written after a `#`.
 *
 * @param tag what stands between the `#` and the caret
 */
export const tagOptions = (tag: string, spot: TagSpot): { typed: string; options: readonly Completion[] } => {
  const colon = tag.indexOf(':');
  if (colon >= 0) return tagValues(tag.slice(0, colon).trim(), tag.slice(colon + 1), spot);
  const [, criterion = '', typed = ''] = /^\s*(\p{L}+)\s+([+0-]?)$/u.exec(tag) ?? [];
  if (isCriterion(fold(criterion)))
    return { typed, options: SIGNS.map((sign) => option(sign, `criteria.sign.${sign}`, ' «')) };
  const key = /^\s*(\S*)$/.exec(tag)?.[1];
  return key === undefined ? { typed: '', options: [] } : { typed: key, options: keysAt(spot) };
};

const SIGNS = ['+', '0', '-'] as const;

const keysAt = ({ where, names }: TagSpot): Completion[] => {
  if (where === 'choice')
    return CHOICE_WORDS.map((word) => option(word, `workshop.tag.${word}`, FLAGS.includes(word) ? '' : ': '));
  const keys = (words: readonly string[]): Completion[] =>
    words.map((word) => option(word, `workshop.tag.${word}`, ': '));
  const cues = [
    ...names.roles.map(({ code, name }) => ({ label: code, detail: name, insert: `${code}: ` })),
    ...keys([...CUE_WORDS, ...ASIDE_WORDS]),
  ];
  if (where === 'header') return [...keys(HEADER_WORDS), ...cues.filter(({ label }) => label !== 'canal')];
  const criteria = CRITERIA.map((word) => option(word, `criteria.${word}.name`, ' '));
  return [...cues, ...criteria, ...keys(['entendu', 'essayez'])];
};

/** Tags of a choice that stand alone. */
const FLAGS: readonly string[] = ['modele', 'couper'];
