import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';

/** Back to the window one came from: desk, only window or list of scenes. A page opened by its address goes to the list. */
export const WayBack = () => (
  <p class="way-back">
    <a
      class="button quiet"
      href={makeRoute({ page: 'lobby' })}
      onClick={(event) => {
        if (history.length < 2) return;
        event.preventDefault();
        history.back();
      }}
    >
      <Icon name="back" /> {say('nav.back')}
    </a>
  </p>
);
