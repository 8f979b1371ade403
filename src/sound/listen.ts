import type { SoundPicture } from '../lexicon/picture.ts';

/** What the loudspeaker is doing, and which one-shots are behind us. `keys` is undefined until a first picture. */
export type Hearing = {
  ring: boolean;
  ambience?: string;
  still: boolean;
  keys: ReadonlySet<string> | undefined;
};

export type Order =
  | { do: 'startLoop' | 'stopLoop'; name: string; fade: number }
  | { do: 'playOnce'; name: string }
  | { do: 'hold' | 'release' };

/** Nothing plays, nothing was heard. */
export const DEAF: Hearing = { ring: false, still: false, keys: undefined };

/** The telephone on the desk, and the ambience that stops every other. */
const RING = 'sonnerie';
const SILENCE = 'silence';

/** Milliseconds. A ring is cut by the hand that picks up; a place comes and goes as one turns one's head. */
const FADES = { ringIn: 20, ringOut: 60, ambienceIn: 900, ambienceOut: 700 };

/**
 * The whole behaviour of sound: from what is playing and a picture, what to start and stop. The same picture twice gives
 * no order. A one-shot plays once for its key; those of the very first picture are a past that was resumed, and stay
 * silent, as do those that come while everything is still.
 *
 *     const { hearing, orders } = listen(DEAF, { ring: true, oneShots: [], still: false });
 *     // orders: [{ do: 'startLoop', name: 'sonnerie', fade: 20 }]
 */
export function listen(before: Hearing, picture: SoundPicture): { hearing: Hearing; orders: Order[] } {
  const keys = heardBy(before, picture);
  if (picture.still) {
    return { hearing: { ...before, still: true, keys }, orders: before.still ? [] : [{ do: 'hold' }] };
  }
  const ambience = picture.ambience === SILENCE ? undefined : picture.ambience;
  const orders: Order[] = before.still ? [{ do: 'release' }] : [];
  if (before.ring && !picture.ring) orders.push({ do: 'stopLoop', name: RING, fade: FADES.ringOut });
  if (before.ambience !== ambience) {
    if (before.ambience) orders.push({ do: 'stopLoop', name: before.ambience, fade: FADES.ambienceOut });
    if (ambience) orders.push({ do: 'startLoop', name: ambience, fade: FADES.ambienceIn });
  }
  if (!before.ring && picture.ring) orders.push({ do: 'startLoop', name: RING, fade: FADES.ringIn });
  for (const name of newOneShots(before, picture)) orders.push({ do: 'playOnce', name });
  return { hearing: { ring: picture.ring, ...(ambience ? { ambience } : {}), still: false, keys }, orders };
}

/** The same while sound is off: nothing plays, and what could have been heard will not be played later. */
export const overlook = (before: Hearing, picture: SoundPicture): Hearing => ({
  ...DEAF,
  keys: heardBy(before, picture),
});

const heardBy = ({ keys }: Hearing, { oneShots }: SoundPicture): ReadonlySet<string> =>
  new Set([...(keys ?? []), ...oneShots.map(({ key }) => key)]);

function newOneShots({ keys }: Hearing, { oneShots }: SoundPicture): string[] {
  if (keys === undefined) return [];
  const first = new Map<string, string>();
  for (const { key, name } of oneShots) if (!keys.has(key) && !first.has(key)) first.set(key, name);
  return [...first.values()];
}
