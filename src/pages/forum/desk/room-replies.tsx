import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Icon } from '../../parts/icon.tsx';
import type { ForumSceneCommand, OpenForum } from '../forum-services.ts';
import type { Send } from './use-send.ts';
import { letterOf } from './written-replies.tsx';

type Props = { forum: OpenForum; send: Send; elsewhere: () => void };

const SCENE: ForumSceneCommand = { type: 'showScreen', screen: { type: 'scene' } };
const REPLIES: ForumSceneCommand = { type: 'showScreen', screen: { type: 'replies' } };

/**
 * Where the scene resumes, in two steps, because everybody looks: replies come as cards, then their letters are here.
 * Once it is said, the room sees the scene again.
 */
export const RoomReplies = ({ forum, send, elsewhere }: Props) => {
  const { scene, replies, screen, mode, version } = forum.picture.value;
  if (replies.length === 0 && screen.type !== 'replies')
    return (
      <button type="button" class="desk-button" onClick={() => send(REPLIES)}>
        <Icon name="forward" size={20} /> {say('forum-desk.next')}
      </button>
    );
  const thenScene = async (command: ForumSceneCommand) => {
    if ((await send(command)) && screen.type === 'replies') await send(SCENE);
  };
  return (
    <>
      <ul class="letters" aria-label={say('forum-desk.letters')}>
        {replies.map(({ index, choice }, rank) => (
          <li key={index}>
            <button
              type="button"
              class="desk-button"
              aria-label={say('forum-desk.letter', { letter: letterOf(rank), words: typeset(choice.words) })}
              onClick={() => thenScene({ type: 'choose', place: scene.place, choice: index })}
            >
              {letterOf(rank)}
            </button>
          </li>
        ))}
      </ul>
      {mode === 'aloud' && (
        <button type="button" class="desk-button" onClick={elsewhere}>
          {say('forum-desk.next.elsewhere')}
        </button>
      )}
      {version !== undefined && (
        <button
          type="button"
          class="desk-button"
          onClick={() =>
            thenScene(mode === 'aloud' ? { type: 'resumeScript', take: version } : { type: 'pause' })
          }
        >
          {say('forum-desk.next.nowhere')}
        </button>
      )}
      {screen.type === 'replies' && (
        <button type="button" class="desk-button quiet" onClick={() => send(SCENE)}>
          {say('forum-desk.next.play-on')}
        </button>
      )}
    </>
  );
};
