import type { DeskPicture, ForumPicture } from '../../../forum/picture.ts';
import type { Place } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import type { Send } from './use-send.ts';

type Props = {
  place: Place;
  replies: ForumPicture['replies'] | DeskPicture['replies'];
  label: string;
  send: Send;
};

/** The letter of a scripted reply, as on the cards the room is shown. */
export const letterOf = (rank: number): string => String.fromCharCode(65 + rank);

/**
 * Replies the author wrote here: one is made, or stands for what was played aloud. On the desk, and only there, the one
 * that goes wrong is marked.
 */
export const WrittenReplies = ({ place, replies, label, send }: Props) => (
  <ul class="written-replies" aria-label={label}>
    {replies.map(({ index, choice, ...reply }, rank) => (
      <li key={index}>
        <button
          type="button"
          class="written-reply"
          onClick={() => send({ type: 'choose', place, choice: index })}
        >
          <span class="letter">{letterOf(rank)}</span>
          <span>{typeset(choice.words)}</span>
          {'model' in reply && <span class="goes-wrong">{say('forum-desk.goes-wrong')}</span>}
        </button>
      </li>
    ))}
  </ul>
);
