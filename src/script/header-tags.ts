import type { RawBeat } from '../lexicon/script.ts';
import { splitTag } from './split-tag.ts';

/** The words an author may write above the first line, without accents. */
export const HEADER_KEYS: readonly string[] = [
  'titre',
  'canal',
  'duree',
  'theme',
  'objectif',
  'vise',
  'role',
  'employeurs',
  'jauge',
  'secret',
  'source',
];

/**
 * The first beat without the header's own tags: ink gives them again with the first line. A cue that stands
 * between header and first line stays, and so does a second `canal` further down.
 *
 * @param leading the tags above the first line of the story
 */
export const withoutHeaderTags = (raw: RawBeat, leading: readonly string[]): RawBeat => {
  const [first, ...others] = raw.lines;
  if (!first) return raw;
  const toDrop = leading.filter((tag) => HEADER_KEYS.includes(splitTag(tag).key));
  const tags = first.tags.filter((tag) => {
    const at = toDrop.indexOf(tag.trim());
    if (at >= 0) toDrop.splice(at, 1);
    return at < 0;
  });
  return { ...raw, lines: [{ ...first, tags }, ...others] };
};
