import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import { reveal, USUAL } from './reveal.ts';
import { hasPlayed } from './task.ts';
import type { Send } from './use-send.ts';

/** « Révéler » in one tap, once the room has said its words aloud; nothing while people or the film play. */
export const RevealUsual = ({ forum, send }: { forum: OpenForum; send: Send }) => {
  const picture = forum.picture.value;
  const { mode, halt } = picture;
  if (mode === 'aloud' || (mode === 'film' && !halt) || !hasPlayed(picture)) return null;
  const shown = picture.reveals.map(({ told }) => told.what);
  const hideAll = async () => {
    for (const what of shown) await send({ type: 'hide', what });
  };
  const isShown = shown.length > 0;
  return (
    <button
      type="button"
      class="desk-button reveal-usual"
      onClick={() => (isShown ? hideAll() : reveal(send, USUAL))}
    >
      <Icon name={isShown ? 'hidden' : 'eye'} size={20} />{' '}
      {say(isShown ? 'forum-desk.secret.hide-all' : 'forum-desk.secret.reveal')}
    </button>
  );
};
