import { say } from '../../messages/say.ts';
import type { Services } from '../services.ts';
import { Icon } from './icon.tsx';

/** Sound is off until asked: all that is heard is written too. */
export const SoundToggle = ({ services }: { services: Services }) => {
  const { on, toggle } = services.loudspeaker;
  return (
    <button type="button" class="button quiet" onClick={() => void toggle()}>
      <Icon name={on.value ? 'sound' : 'mute'} />
      <span class="bar-label">{say(on.value ? 'scene.sound.off' : 'scene.sound.on')}</span>
    </button>
  );
};
