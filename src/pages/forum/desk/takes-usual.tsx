import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import { hasPlayed } from './task.ts';
import type { Send } from './use-send.ts';

/**
 * What « Prises » is most often opened for, in one tap while it is closed: the last version beside the model, and the
 * line in front played again. Nothing while people or the film play.
 */
export const TakesUsual = ({ forum, send }: { forum: OpenForum; send: Send }) => {
  const picture = forum.picture.value;
  const { mode, halt, takes, version, scene } = picture;
  if (mode === 'aloud' || (mode === 'film' && !halt) || !hasPlayed(picture)) return null;
  const last = version ?? takes.at(-1)?.take ?? 0;
  return (
    <>
      {last > 0 && (
        <button
          type="button"
          class="desk-button"
          onClick={() => send({ type: 'showScreen', screen: { type: 'comparison', takes: [0, last] } })}
        >
          {say('takes.compare')}
        </button>
      )}
      {mode === 'still' && (
        <button
          type="button"
          class="desk-button"
          onClick={() => send({ type: 'replayFrom', place: scene.place })}
        >
          <Icon name="replay" size={20} /> {say('takes.replay')}
        </button>
      )}
    </>
  );
};
