import type { Names } from '../../../forum/names.ts';
import type { ForumPicture, TakePicture } from '../../../forum/picture.ts';
import { PROTAGONIST } from '../../../lexicon/scenario.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { roleName } from '../desk/who.ts';
import { whoPlays } from '../theatre/who-plays.ts';

type Props = { picture: ForumPicture; version: TakePicture; names: Names };

/** Someone plays, the machine listens: who, in whose place, and the words said once they were noted. */
export const PlayingAloud = ({ picture, version, names }: Props) => {
  const { role, notes } = version;
  const name = whoPlays(version, names);
  return (
    <div class="playing-aloud" role="status">
      <p class="spoken present newcomer short">
        {notes.words ? (
          <>
            <span class="spoken-by">{say('forum-room.says', { who: name })}</span>{' '}
            {typeset(`« ${notes.words} »`)}
          </>
        ) : (
          <span class="spoken-by">{say('forum-room.plays', { who: name })}</span>
        )}
      </p>
      <p class="playing-as">
        {notes.intention
          ? say('forum-room.intention', { text: notes.intention })
          : role === PROTAGONIST || role === undefined
            ? say('forum-room.plays.adviser')
            : say('forum-room.plays.role', { role: roleName(picture, role) })}
      </p>
    </div>
  );
};
