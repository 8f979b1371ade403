import { useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';

/**
 * Wide enough to be dragged to the other screen and put in full screen there. A stranger to this window: when the
 * browser kills one, the other lives.
 */
const WINDOW = 'popup,noopener,width=1280,height=720';

type Props = { scene: string; session: string; rank: 'primary' | 'quiet' };

/**
 * Opens the room's screen in a window of its own. Nobody is told when a browser refuses windows: whoever asks again
 * follows the link instead, in another tab.
 */
export const ProjectionLink = ({ scene, session, rank }: Props) => {
  const asked = useRef(false);
  const address = makeRoute({ page: 'projection', scene, session });
  return (
    <a
      class={`button ${rank}`}
      href={address}
      target="_blank"
      rel="noopener"
      title={say('forum-pages.projection.opens')}
      onClick={(event) => {
        if (asked.current) return;
        asked.current = true;
        event.preventDefault();
        window.open(address, '_blank', WINDOW);
      }}
    >
      <Icon name="screen" /> {say('forum-pages.projection')}
    </a>
  );
};
