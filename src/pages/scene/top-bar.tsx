import type { RefObject } from 'preact';
import type { Picture } from '../../lexicon/picture.ts';
import { employersOf } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { Icon, Key } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';
import type { OpenScene, PlayServices, SceneCommand } from '../services.ts';
import { Milestones } from './milestones.tsx';

type Props = {
  scene: OpenScene;
  picture: Picture;
  services: PlayServices;
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  send: (command: SceneCommand) => void;
};

/** Where one is (scene, caller, étape) and what stays at hand whatever happens: leave, sound, settings, pause. */
export const TopBar = ({ scene, picture, services, heading, title, send }: Props) => {
  const { singleKeys } = services.settings.value;
  const sound = services.loudspeaker;
  const employers = employersOf(scene.header);
  const inFront = picture.stage.figures.find(({ role }) => employers.includes(role))?.role ?? employers[0];
  const employer = scene.header.roles.find(({ code }) => code === inFront);
  const who = employer && typeset([employer.name, employer.job].filter(Boolean).join(', '));
  return (
    <header class="top-bar">
      {services.onlyScene === undefined && (
        <a class="button quiet" href={makeRoute({ page: 'training' })} aria-label={say('scene.quit')}>
          <Icon name="back" />
        </a>
      )}
      <div class="top-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {who && <p>{say(scene.header.channel === 'appel' ? 'scene.call-of' : 'scene.visit-to', { who })}</p>}
      </div>
      <Milestones current={picture.milestone} />
      <div class="top-controls">
        <button type="button" class="button quiet" onClick={() => void sound.toggle()}>
          <Icon name={sound.on.value ? 'sound' : 'mute'} />
          <span class="top-label">{say(sound.on.value ? 'scene.sound.off' : 'scene.sound.on')}</span>
        </button>
        <a class="button quiet" href={makeRoute({ page: 'settings' })}>
          <Icon name="gear" />
          <span class="top-label">{say('nav.settings')}</span>
        </a>
        <button
          type="button"
          class="button"
          onClick={() => send({ type: picture.paused ? 'resume' : 'pause' })}
        >
          <Icon name={picture.paused ? 'play' : 'pause'} size={20} />
          <span class="top-label">{say(picture.paused ? 'scene.resume' : 'scene.pause')}</span>
          {singleKeys && <Key>P</Key>}
        </button>
      </div>
    </header>
  );
};
