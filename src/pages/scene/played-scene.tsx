import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import type { Refusal } from '../../lexicon/session.ts';
import { choosePace } from '../../lexicon/settings.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { later } from '../later.tsx';
import { useArrival } from '../parts/arrival.ts';
import { TRIAL } from '../parts/bill.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import type { OpenScene, PlayServices, SceneCommand } from '../services.ts';
import { Captions } from './captions.tsx';
import { Dialogue } from './dialogue.tsx';
import { useDraft } from './draft.ts';
import { useHold } from './hold.ts';
import { useKeys } from './keys.ts';
import { silencesOf, spokenOf } from './offered.ts';
import { Pressure } from './pressure.tsx';
import { Replies } from './replies.tsx';
import { Resumed } from './resumed.tsx';
import { StageHost } from './stage-host.tsx';
import { TabletBetween } from './tablet-between.tsx';
import { TimeControls } from './time-controls.tsx';
import { ToTablet } from './to-tablet.tsx';
import { TopBar } from './top-bar.tsx';
import { TrialEnd } from './trial-end.tsx';
import { useTurnInView } from './turn-in-view.ts';
import './scene.css';

// A scene of one's own may change between two takes; the others never do.
const VoicePlayer = later(async () => (await import('../voice/voice-player.tsx')).VoicePlayer);
const SceneVoice = later(async () => (await import('../voice/scene-voice.tsx')).SceneVoice);
const Versions = later(async () => (await import('./versions.tsx')).Versions);

type Props = {
  id: string;
  scene: OpenScene;
  services: PlayServices;
  ways?: ComponentChildren;
  restart: () => void;
};

/** One scene being played: stage above, words below; every word and control is HTML. */
export const PlayedScene = ({ id, scene, services, ways, restart }: Props) => {
  const picture = scene.picture.value;
  const { singleKeys, clockedPace } = services.settings.value;
  const [refused, setRefused] = useState<Refusal>();
  const title = typeset(scene.header.title);
  const retour = makeRoute({ page: 'retour', session: scene.session });
  const isOver = picture.status === 'over' && !picture.trouble;
  const heading = useArrival<HTMLHeadingElement>(title);

  const speaking = useRef<(() => Promise<void>) | undefined>(undefined);

  const send = async (command: SceneCommand) => {
    if (command.type === 'choose') await speaking.current?.();
    if (command.type === 'setPace') services.change(choosePace(command.pace));
    const result = await scene.send(command);
    // A key pressed twice, or another window: the page already shows where the scene stands.
    setRefused(result.ok || result.why.code === 'session.moved' ? undefined : result.why);
  };
  const hold = useHold(picture, send);
  const draft = useDraft(picture, hold, send);
  useKeys(singleKeys ? picture : undefined, send);
  useTurnInView(picture);
  // A reply goes away once it is said, « Passer » once there is nothing left to hear.
  useHeldFocus(picture.status === 'choosing' ? '#replies' : '[role="log"]');

  useEffect(() => {
    if (isOver && id !== TRIAL) location.replace(retour);
  }, [isOver]);

  return (
    <div class={`scene ${picture.stage.channel} ${picture.stage.tablet ?? ''}`}>
      <TopBar
        scene={scene}
        picture={picture}
        services={services}
        heading={heading}
        title={title}
        send={send}
      />
      <main class="scene-main">
        <StageHost services={services} picture={picture.stage} />
        <div class="stage-notes">
          <Captions services={services} sound={picture.sound} />
          {picture.pace === 'pressure' && !isOver && (
            <Pressure lift={() => send({ type: 'setPace', pace: 'natural' })} />
          )}
        </div>
        <div class="scene-panel">
          <p class="out-of-sight" role="status">
            {turnOf(picture)}
          </p>
          <div class="scene-notes" role="status">
            <Warnings services={services} />
            {picture.trouble && (
              <div class="notice">
                <p>{say(picture.trouble.code, picture.trouble.args)}</p>
                <a class="button" href={retour}>
                  {say('scene.to-retour')}
                </a>
              </div>
            )}
            {refused && <p class="notice">{say(refused.code, refused.args)}</p>}
            {picture.message !== undefined && (
              <p class="message">
                <Icon name="message" /> <span class="out-of-sight">{say('scene.message')}</span>{' '}
                <span>{typeset(picture.message)}</span>
              </p>
            )}
          </div>
          {scene.resumed && !isOver && <Resumed restart={restart} />}
          {(scene.earlier || scene.retold) && !isOver && <Versions scene={scene} />}
          <div class="speech">
            <Dialogue
              picture={picture}
              beside={({ voice }) =>
                voice && (
                  <div class="said-voice">
                    <VoicePlayer voices={services.voices} voice={voice} />
                  </div>
                )
              }
            />
            <TimeControls picture={picture} clockedPace={clockedPace} hold={hold} send={send} />
            <ToTablet picture={picture} />
          </div>
          {isOver && id === TRIAL ? (
            <TrialEnd services={services} again={restart} />
          ) : (
            <Replies
              header={scene.header}
              picture={picture}
              draft={draft}
              voice={
                services.voices.canRecord && (
                  <SceneVoice scene={scene} services={services} hold={hold} speaking={speaking} />
                )
              }
              ways={ways}
              keys={singleKeys ? 'shown' : 'hidden'}
              send={send}
            />
          )}
        </div>
        <TabletBetween picture={picture} hold={hold} send={send} />
      </main>
    </div>
  );
};

/** Said to screen readers: whose turn it is. */
const turnOf = (picture: Picture): string => {
  if (picture.paused) return say('scene.paused');
  const offered = spokenOf(picture).length + silencesOf(picture).length;
  if (picture.status === 'choosing') return say('scene.your-turn', { n: offered });
  return offered > 0 && picture.status === 'speaking' ? say('scene.interrupt') : '';
};
