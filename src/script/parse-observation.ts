import type { Aside, Ending, Observation, Remark } from '../lexicon/beat.ts';
import { parseRemark } from './parse-remark.ts';
import { splitFields, splitTag } from './split-tag.ts';

/** All that a third party says of the choice that led to a beat: the remarks, `entendu`, `essayez` of its tags. */
export const parseObservation = (tags: readonly string[]): Observation => {
  const remarks: Remark[] = [];
  const said: Record<string, string> = {};
  for (const tag of tags) {
    const remark = parseRemark(tag);
    if (remark) remarks.push(remark);
    const { key, value } = splitTag(tag);
    if ((key === 'entendu' || key === 'essayez') && value !== '') said[key] ??= value;
  }
  const { entendu, essayez } = said;
  return { remarks, ...(entendu && { heard: entendu }), ...(essayez && { advice: essayez }) };
};

/** `pensee` (what the employer thinks) or `joker` (a question for the room), heard with the given line. */
export const parseAside = (tag: string, line: number): Aside | undefined => {
  const { key, value } = splitTag(tag);
  const type = key === 'pensee' ? 'thought' : key === 'joker' ? 'question' : undefined;
  return type && value !== '' ? { type, line, text: value } : undefined;
};

/** `fin: nom ; issue` */
export const parseEnding = (tag: string): Ending | undefined => {
  const { key, value } = splitTag(tag);
  const [name, outcome] = splitFields(value);
  return key === 'fin' && name ? { name, ...(outcome && { outcome }) } : undefined;
};
