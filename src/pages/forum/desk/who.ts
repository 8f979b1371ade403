import type { ForumPicture, TakePicture } from '../../../forum/picture.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import type { OpenForum } from '../forum-services.ts';
import { namesIn, takeName } from '../takes/take-name.ts';

/** Whose place it is, as the room would say: in the scene the adviser is « Vous », here a person who advises. */
export const roleName = ({ roles }: Pick<ForumPicture, 'roles'>, code: string): string => {
  const named = code === PROTAGONIST ? undefined : roles.find((role) => role.code === code);
  return named ? typeset(named.name) : say(`forum.role.${code}`);
};

/** The version that taps, hands and notes are about. */
export const versionInFront = ({ takes, version }: ForumPicture): TakePicture | undefined =>
  takes.find(({ take }) => take === version);

/** « V2 », « V2 Karim »; undefined while the room is at the model. */
export const versionName = (forum: OpenForum): string | undefined => {
  const picture = forum.picture.value;
  const version = versionInFront(picture);
  return version && takeName(version, namesIn(picture, forum.names.value));
};
