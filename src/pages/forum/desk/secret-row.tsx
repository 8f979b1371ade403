import { useId, useState } from 'preact/hooks';
import type { Told } from '../../../forum/picture.ts';
import type { Secret } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import { ToldShort } from './told.tsx';

type Props = {
  what: Secret;
  state: 'hidden' | 'ticked' | 'shown';
  /** What it says here, for the joker to read first. */
  told?: Told;
  tick: () => void;
  hide: () => void;
};

/** One kind of secret: ticked to be revealed, read, or hidden again. */
export const SecretRow = ({ what, state, told, tick, hide }: Props) => {
  const id = useId();
  const [reading, setReading] = useState<'open' | 'closed'>('closed');
  const name = say(`forum.secret.${what}`);
  return (
    <li class={`secret ${state}`}>
      {state === 'shown' ? (
        <span class="secret-name">
          <Icon name="eye" size={22} /> {name}
        </span>
      ) : (
        <label class="secret-name">
          <input type="checkbox" checked={state === 'ticked'} onChange={tick} /> {name}
        </label>
      )}
      {state === 'shown' && (
        <button
          type="button"
          class="desk-button quiet"
          aria-label={say('forum-desk.secret.hide', { name })}
          onClick={hide}
        >
          {say('forum-desk.secret.hide.short')}
        </button>
      )}
      {told && (
        <button
          type="button"
          class="desk-button quiet"
          aria-expanded={reading === 'open'}
          aria-controls={id}
          aria-label={say('forum-desk.secret.read', { name })}
          onClick={() => setReading(reading === 'open' ? 'closed' : 'open')}
        >
          {say('forum-desk.secret.read.short')}
        </button>
      )}
      {told && (
        <div id={id} class="secret-body" hidden={reading === 'closed'}>
          {reading === 'open' && <ToldShort told={told} />}
        </div>
      )}
    </li>
  );
};
