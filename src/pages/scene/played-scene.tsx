import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import type { OpenScene, SceneCommand, Services } from '../services.ts';
import { Captions } from './captions.tsx';
import { Dialogue } from './dialogue.tsx';
import { useKeys } from './keys.ts';
import { Replies } from './replies.tsx';
import { StageHost } from './stage-host.tsx';
import { TimeControls } from './time-controls.tsx';
import { TopBar } from './top-bar.tsx';
import './scene.css';

/** One scene being played: stage above, words below; every word and control is HTML. */
export const PlayedScene = ({
  scene,
  services,
  restart,
}: {
  scene: OpenScene;
  services: Services;
  restart: () => void;
}) => {
  const picture = scene.picture.value;
  const [refused, setRefused] = useState<Refusal>();
  const title = typeset(scene.header.title);
  const retour = makeRoute({ page: 'retour', session: scene.session });
  const heading = useArrival<HTMLHeadingElement>(title);

  const send = async (command: SceneCommand) => {
    if (command.type === 'setPace') services.change({ pace: command.pace });
    holdFocus();
    const result = await scene.send(command);
    // A key pressed twice, or another window: the page already shows where the scene stands.
    setRefused(result.ok || result.why.code === 'session.moved' ? undefined : result.why);
  };
  useKeys(services.settings.value.singleKeys ? picture : undefined, send);

  useEffect(() => {
    if (picture.status === 'over' && !picture.trouble) location.replace(retour);
  }, [picture.status]);

  return (
    <div class={`scene ${picture.stage.channel}`}>
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
        <Captions services={services} sound={picture.sound} />
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
          </div>
          {scene.resumed && picture.status !== 'over' && <Resumed restart={restart} />}
          {picture.message !== undefined && (
            <aside class="message" aria-label={say('scene.message')}>
              <Icon name="message" /> <p>{typeset(picture.message)}</p>
            </aside>
          )}
          <div class="speech">
            <Dialogue picture={picture} />
            <TimeControls picture={picture} send={send} />
          </div>
          <Replies
            picture={picture}
            keys={services.settings.value.singleKeys ? 'shown' : 'hidden'}
            send={send}
          />
        </div>
      </main>
    </div>
  );
};

/** Said to screen readers: whose turn it is. */
const turnOf = ({ paused, status, choices }: Picture): string => {
  if (paused) return say('scene.paused');
  return status === 'choosing' ? say('scene.your-turn', { n: choices.length }) : '';
};

/**
 * What held the focus may go away with the command (a reply, « Décrocher »): it goes to the dialogue, never to nowhere.
 */
const holdFocus = () => {
  if (document.activeElement?.closest('.replies')) {
    document.querySelector<HTMLElement>('[role="log"]')?.focus({ preventScroll: true });
  }
};

/** Said once, on coming back to a scene left unfinished. */
const Resumed = ({ restart }: { restart: () => void }) => {
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <div class="notice resumed">
      <p>{say('scene.resumed')}</p>
      <button type="button" class="button" onClick={restart}>
        {say('scene.restart')}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-label={say('scene.resumed.close')}
        onClick={() => setSeen(true)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};
