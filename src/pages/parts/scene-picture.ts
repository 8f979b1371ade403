import writing from '/assets/pages/door-writing.svg?url';
import type { Channel } from '../../lexicon/scenario.ts';

const PICTURES = import.meta.glob<string>('/assets/pages/card-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of the small picture of a scene, if somebody drew one. */
export const pictureOf = (scene: string): string | undefined => PICTURES[`/assets/pages/card-${scene}.svg`];

/** Places as they are drawn behind people: in a visit everyone is there, in a call each is at home. */
const SETS = import.meta.glob<string>('/assets/sets/*-back.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The picture of a scene that nobody drew one for: its first place, or a page being written. */
export const pictureOfSet = (set: string | undefined, channel: Channel): string =>
  SETS[`/assets/sets/${channel === 'visite' ? 'visite-' : ''}${set}-back.svg`] ?? writing;
