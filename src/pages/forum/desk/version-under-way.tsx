import type { DeskPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import { Reactions } from './reactions.tsx';
import type { Send } from './use-send.ts';
import { VersionNotes } from './version-notes.tsx';
import { versionInFront } from './who.ts';
import { WrittenReplies } from './written-replies.tsx';

type Props = {
  forum: OpenForum;
  desk: DeskPicture;
  send: Send;
  /** Asks for a place in « Prises »: the scene resumes there. */
  elsewhere: () => void;
};

/** People play, aloud. The joker taps what the employer does, notes what he likes, and says how the scene goes on. */
export const VersionUnderWay = ({ forum, desk, send, elsewhere }: Props) => {
  const picture = forum.picture.value;
  const version = versionInFront(picture);
  if (!version) return null;
  const { take } = version;
  return (
    <div class="version">
      <Reactions take={take} last={version.tone} send={send} />
      <fieldset class="where-next">
        <legend>{say('forum-desk.next')}</legend>
        {desk.replies.length > 0 && (
          <>
            <p class="hint">{say('forum-desk.next.reply')}</p>
            <WrittenReplies
              place={picture.scene.place}
              replies={desk.replies}
              label={say('forum-desk.next.reply')}
              send={send}
            />
          </>
        )}
        <div class="desk-row">
          <button type="button" class="desk-button" onClick={elsewhere}>
            <Icon name="forward" size={20} /> {say('forum-desk.next.elsewhere')}
          </button>
          <button type="button" class="desk-button" onClick={() => send({ type: 'resumeScript', take })}>
            <Icon name="curtain" size={20} /> {say('forum-desk.next.nowhere')}
          </button>
        </div>
      </fieldset>
      <VersionNotes forum={forum} version={version} send={send} />
    </div>
  );
};
