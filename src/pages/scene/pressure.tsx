import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

type Props = { lift: () => void };

/** « Sous tension » is never hidden, and one gesture lifts it: a limit of time must always be possible to remove. */
export const Pressure = ({ lift }: Props) => (
  <p class="pressure">
    <Icon name="clock" size={20} />
    <span>{say('pace.pressure')}</span>
    <button type="button" class="lift" onClick={lift}>
      {say('scene.pressure.lift')}
    </button>
  </p>
);
