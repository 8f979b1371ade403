import type { Place } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import { TakesPicture } from '../takes/takes-picture.tsx';
import { Panel } from './panel.tsx';
import { Refused } from './refused.tsx';
import { useSend } from './use-send.ts';

type Props = {
  forum: OpenForum;
  /** Is a place asked for, where what is played aloud joins the script again? */
  asking: 'for-a-place' | 'nothing';
  asked: () => void;
};

/** « Prises »: any place in one tap, to look at it, to replay from it, or for the scene to resume there. */
export const TakesPanel = ({ forum, asking, asked }: Props) => {
  const { send, refused } = useSend(forum);
  const picture = forum.picture.value;
  const go = async (to: Place) => {
    if (asking === 'nothing') return void send({ type: 'goTo', place: to });
    if (await send({ type: 'resumeScript', take: picture.scene.place.take, to })) asked();
  };
  return (
    <Panel title={say('forum-desk.takes')} class={`takes-panel ${asking}`}>
      {asking === 'for-a-place' && (
        <p class="asking" role="status">
          {say('forum-desk.next.pick')}{' '}
          <button type="button" class="desk-button" onClick={asked}>
            {say('forum-desk.next.cancel')}
          </button>
        </p>
      )}
      <TakesPicture
        picture={picture}
        names={forum.names.value}
        scale="desk"
        go={go}
        replayFrom={(place) => void send({ type: 'replayFrom', place })}
        compare={(takes) => void send({ type: 'showScreen', screen: { type: 'comparison', takes } })}
      />
      <Refused why={refused} />
    </Panel>
  );
};
