import type { Beat, Cue } from '../lexicon/beat.ts';
import type { StagePicture } from '../lexicon/picture.ts';
import { employersOf, type Header } from '../lexicon/scenario.ts';

/** Sounds of the telephone, as authors name them: they also say whether the line is open. */
export const RINGS = 'sonnerie';
export const PICKED_UP = 'decroche';
export const HUNG_UP = 'raccroche';

const STATE: Record<string, StagePicture['call']> = {
  [RINGS]: 'ringing',
  [PICKED_UP]: 'live',
  [HUNG_UP]: 'over',
};

/** Does the scene start with a phone to pick up? A plain Ink story, which names nobody, does not. */
export const startsRinging = (header: Header): boolean =>
  header.channel === 'appel' && employersOf(header).length > 0;

/**
 * How many lines of the first beat are read while the phone rings: what is told before it is picked up or someone
 * speaks. None when nobody ever does.
 */
export const preludeOf = ({ lines }: Beat): number =>
  Math.max(
    0,
    lines.findIndex(({ speaker, cues }) => speaker !== undefined || isHeard(cues, PICKED_UP)),
  );

const isHeard = (cues: readonly Cue[], sound: string): boolean =>
  cues.some((cue) => cue.type === 'sound' && cue.name === sound);

/** What a sound makes of the line; undefined when it is none of the telephone's. */
export const lineAfter = (sound: string): StagePicture['call'] | undefined =>
  Object.hasOwn(STATE, sound) ? STATE[sound] : undefined;
