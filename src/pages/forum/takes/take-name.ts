import { type Names, NO_NAMES, nameOf } from '../../../forum/names.ts';
import type { ForumPicture, TakePicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';

/** « Modèle », « V2 », or « V2 Karim » for someone who gave a first name. */
export const takeName = ({ as, number, who }: TakePicture, names: Names): string => {
  if (as === 'model') return say('takes.model');
  const name = who && nameOf(names, who);
  return name ? say('takes.version', { n: number, name }) : say('forum.version', { n: number });
};

/** The names a page may still show: none once the session is over, whatever this window had kept. */
export const namesIn = ({ names: kept }: ForumPicture, names: Names): Names =>
  kept === 'erased' ? NO_NAMES : names;

/** The name of a take by its rank in the log, for a comparison or a list. */
export const nameOfTake = ({ takes }: Pick<ForumPicture, 'takes'>, take: number, names: Names): string => {
  const found = takes.find((one) => one.take === take);
  return found ? takeName(found, names) : '';
};
