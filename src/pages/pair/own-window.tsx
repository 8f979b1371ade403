import { useRef } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import type { OpenPair } from './pair-services.ts';

/** Wide enough to be dragged to the other screen; a stranger to this window: when one is killed, the other lives. */
const WINDOW = 'popup,noopener,width=1100,height=760';

type Props = { pair: OpenPair; services: Services; opened: () => void };

/**
 * Opens the adviser's own window; this one is then the colleague's. Two windows need something stored that both can
 * read: where nothing is kept, one screen is enough. Whoever asks again follows the link, in another tab.
 */
export const OwnWindow = ({ pair: { scene, session }, services, opened }: Props) => {
  const asked = useRef(false);
  const address = makeRoute({ page: 'face', scene, session });
  const isUnkept =
    services.settings.value.computer === 'shared' ||
    services.warnings.value.some(({ code }) => code.startsWith('storage.'));
  if (isUnkept) return <p class="pair-two">{say('pair.two.not')}</p>;
  return (
    <p class="pair-two">
      {say('pair.two')}{' '}
      <a
        class="button quiet"
        href={address}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          opened();
          if (asked.current) return;
          asked.current = true;
          event.preventDefault();
          window.open(address, '_blank', WINDOW);
        }}
      >
        <Icon name="screen" /> {say('pair.two.open')}
      </a>
    </p>
  );
};
