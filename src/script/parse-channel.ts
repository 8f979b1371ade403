import type { Channel } from '../lexicon/scenario.ts';
import { fold } from './split-tag.ts';

/** `appel` or `visite`, in any case. */
export const parseChannel = (word: string): Channel | undefined => {
  const folded = fold(word);
  return folded === 'appel' || folded === 'visite' ? folded : undefined;
};
