import type { Picture } from '../../lexicon/picture.ts';
import type { Pace } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { Icon, Key } from '../parts/icon.tsx';
import type { SceneCommand } from '../services.ts';
import type { Hold } from './hold.ts';
import { Thread } from './thread.tsx';

type Props = {
  picture: Picture;
  /** The pace that « À mon rythme », left, gives back. */
  clockedPace: Pace;
  hold: Hold;
  send: (command: SceneCommand) => void;
};

/** What the player does with time: go back, pick a line again, stop the clock, skip. */
export const TimeControls = ({ picture, clockedPace, hold, send }: Props) => {
  const speaking = picture.status === 'speaking' && !picture.paused;
  const ownPace = picture.pace === 'own';
  return (
    <div class="time-controls">
      <button
        type="button"
        class="button quiet"
        aria-disabled={!picture.canGoBack}
        onClick={() => picture.canGoBack && send({ type: 'goBack' })}
      >
        <Icon name="replay" size={20} /> {say('scene.back')}
      </button>
      <Thread picture={picture} hold={hold} send={send} />
      <button
        type="button"
        class="button quiet"
        aria-pressed={ownPace}
        onClick={() => send({ type: 'setPace', pace: ownPace ? clockedPace : 'own' })}
      >
        <Icon name="clock" size={20} /> {say('pace.own')}
      </button>
      {speaking && (
        <button
          type="button"
          class="button skip"
          onClick={() => send({ type: 'skipLine', place: picture.place })}
        >
          {say('scene.skip')} <Icon name="forward" size={20} /> <Key>{say('scene.skip.key')}</Key>
        </button>
      )}
    </div>
  );
};
