import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import type { Send } from './use-send.ts';

/** « Ligne à ligne »: for a group that reads aloud, the next line waits to be asked for. */
export const Pace = ({ pace, send }: { pace: ForumPicture['pace']; send: Send }) => (
  <button
    type="button"
    class="desk-button quiet pace"
    aria-pressed={pace === 'own'}
    onClick={() => send({ type: 'setPace', pace: pace === 'own' ? 'natural' : 'own' })}
  >
    {say('forum-desk.pace.own')}
  </button>
);
