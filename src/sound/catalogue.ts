import sounds from '../../assets/sounds/sounds.json';
import type { SoundCatalogue } from './player.ts';

/** Every sound, as made by `npm run assets`. */
export const CATALOGUE: SoundCatalogue = sounds;

/**
 * What a person who does not hear a sound reads instead, in brackets; shown with sound off too. A silence, or
 * a name unknown here, has no caption. Loads neither Howler nor any sound.
 *
 *     captionOf('cuisine') // '[casseroles, hotte]'
 */
export const captionOf = (name: string): string | undefined =>
  Object.hasOwn(CATALOGUE, name) ? CATALOGUE[name]?.caption : undefined;
