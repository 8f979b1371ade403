import type { Cue } from '../lexicon/beat.ts';
import { isExpression, isPosture } from '../lexicon/moods.ts';
import type { Role } from '../lexicon/scenario.ts';
import { NETWORKS, TABLET_POSITIONS, TABLET_SCREENS } from '../lexicon/tablet.ts';
import { parseChannel } from './parse-channel.ts';
import { fold, splitTag } from './split-tag.ts';

/**
 * Reads a cue of DESIGN §5; undefined for any other tag (plain Ink uses tags freely: what we do not know is not ours).
 * The name of a role makes a figure cue, whose words are expressions or postures, in any order.
 *
 * @example parseCue('BERTIN: colere pointe', roles) // { type: 'figure', role: 'BERTIN', expression: 'colere', posture: 'pointe' }
 */
export const parseCue = (tag: string, roles: readonly Role[]): Cue | undefined => {
  const { key, name, value } = splitTag(tag);
  if (value === '') return undefined;
  if (roles.some((role) => role.code === name)) return figure(name, value);
  return Object.hasOwn(READERS, key) ? READERS[key]?.(value) : undefined;
};

const READERS: Record<string, (value: string) => Cue | undefined> = {
  lieu: (name) => ({ type: 'place', name: fold(name) }),
  canal: (word) => {
    const channel = parseChannel(word);
    return channel && { type: 'channel', channel };
  },
  etape: (name) => ({ type: 'milestone', name }),
  son: (name) => ({ type: 'sound', name: fold(name) }),
  ambiance: (name) => ({ type: 'ambience', name: fold(name) }),
  pause: (length) => {
    const seconds = parseSeconds(length);
    return seconds === undefined ? undefined : { type: 'pause', seconds };
  },
  tablette: (words) => tablet(words),
  consigne: (text) => ({ type: 'message', text }),
  relance: (text) => ({ type: 'prompt', text }),
};

/** A positive number of seconds: `2`, `1,5`, `3 s`. */
export const parseSeconds = (text: string): number | undefined => {
  const number = /^(\d+(?:[.,]\d+)?)\s*s?$/.exec(text)?.[1];
  const seconds = Number(number?.replace(',', '.'));
  return seconds > 0 ? seconds : undefined;
};

const figure = (role: string, value: string): Cue | undefined => {
  const words = wordsOf(value);
  const expression = words.find(isExpression);
  const posture = words.find(isPosture);
  if (!expression && !posture) return undefined;
  return { type: 'figure', role, ...(expression && { expression }), ...(posture && { posture }) };
};

const tablet = (value: string): Cue | undefined => {
  const words = wordsOf(value);
  const named = <T extends string>(known: readonly T[]) => known.find((word) => words.includes(word));
  const [position, screen, network] = [named(TABLET_POSITIONS), named(TABLET_SCREENS), named(NETWORKS)];
  if (!position && !screen && !network) return undefined;
  return {
    type: 'tablet',
    ...(position && { position }),
    ...(screen && { screen }),
    ...(network && { network }),
  };
};

const wordsOf = (value: string): string[] => value.split(/[\s,]+/).map(fold);
