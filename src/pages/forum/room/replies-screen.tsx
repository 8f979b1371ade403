import type { ForumPicture } from '../../../forum/picture.ts';
import type { Reply } from '../../../lexicon/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Page } from './page.tsx';
import { SpokenLine } from './spoken-line.tsx';
import './cards.css';

/** Scripted replies, for a room short of ideas: lettered, so that anyone can call one out, and none better than another. */
export const RepliesScreen = ({ picture }: { picture: ForumPicture }) => {
  const { replies, scene } = picture;
  const last = scene.utterances.at(-1);
  return (
    <Page name="replies" title={say('forum-room.replies')}>
      {last && <SpokenLine utterance={last} rank="alone" />}
      {replies.length === 0 ? (
        <p class="room-lead">{say('forum-room.replies.none')}</p>
      ) : (
        // Higher than a phone, it scrolls: by keyboard too.
        <section class="replies-place" aria-label={say('forum-room.replies')} tabIndex={0}>
          <ol class={`reply-cards ${replies.length > 4 ? 'many' : 'few'}`}>
            {replies.map(({ index, choice }, rank) => (
              <ReplyCard key={index} letter={String.fromCharCode(65 + rank)} reply={choice} />
            ))}
          </ol>
        </section>
      )}
      <p class="room-lead">{replies.length > 0 && say('forum-room.replies.lead')}</p>
    </Page>
  );
};

const ReplyCard = ({ letter, reply }: { letter: string; reply: Reply }) => (
  <li class="reply-card">
    <b class="reply-letter">{letter}</b>
    <p>
      {typeset(reply.words)}
      {reply.interrupts && <span class="reply-cuts">{say('forum-room.replies.cuts')}</span>}
    </p>
  </li>
);
