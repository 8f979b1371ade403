import type { Expression } from './moods.ts';
import type { Noticed } from './noticed.ts';
import type { Picture, Utterance } from './picture.ts';
import type { Place } from './place.ts';

/** « Jouer à deux »: the colleague who reads the employer aloud, or the adviser who answers aloud. */
export const SIDES = ['reader', 'adviser'] as const;
export type Side = (typeof SIDES)[number];

/**
 * What both sides may see: who is there and what was said to the adviser. Never a reply, nothing thought, nothing that
 * judges; of the adviser's own words there is no trace, since only he knows them.
 */
export type PairPicture = Pick<
  Picture,
  'status' | 'place' | 'milestone' | 'message' | 'stage' | 'sound' | 'trouble'
> & { heard: Utterance[]; reader?: ReaderPicture };

/** What only the colleague who reads sees. */
export type ReaderPicture = {
  /** Those of the beat in front, to be read one after the other from `place.line`. */
  lines: ReaderLine[];
  /** What the employer thinks before the adviser answers. */
  thoughts: string[];
  /** What he may say if the silence lasts. */
  prompt?: string;
  choices: Picture['choices'];
  /** The answer one listens to, or has just heard. Nothing before the first decision. */
  answer?: HeardAnswer;
  canGoBack: boolean;
};

/** A line to read: how it is said, what is thought just before. `pause`: wait a little first. */
export type ReaderLine = Pick<Utterance, 'place' | 'by' | 'speaker' | 'text'> & {
  mood?: Expression;
  thoughts: string[];
  pause?: true;
};

/** `place` is where to say what is noticed of it; `nearest` is the reply picked, once it is. */
export type HeardAnswer = { place: Place; nearest?: string; noticed: Noticed[] };
