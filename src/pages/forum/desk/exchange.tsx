import { nextPerson } from '../../../forum/names.ts';
import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import type { Send } from './use-send.ts';

/** The card with which someone becomes the employer. */
export const EXCHANGE_CARD = 'forum.tool.exchange';

/** « Échange de rôles » from the line in front: the only way to play the employer. */
export const Exchange = ({ forum, send }: { forum: OpenForum; send: Send }) => (
  <button
    type="button"
    class="desk-button"
    onClick={() => send({ type: 'exchange', who: nextPerson({ versions: forum.picture.value.takes }) })}
  >
    {say('forum-desk.exchange')}
  </button>
);
