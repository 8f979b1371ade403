import { type Names, nameOf } from '../../../forum/names.ts';
import type { TakePicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';

/**
 * The first name of whoever came in, or their number.
 *
 * @example whoPlays(version, names) // « Karim », « Personne 2 », « Quelqu'un »
 */
export const whoPlays = ({ who }: TakePicture, names: Names): string =>
  who ? (nameOf(names, who) ?? say('forum.person', { n: who.slice(1) })) : say('forum-room.someone');
