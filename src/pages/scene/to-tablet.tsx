import type { Picture } from '../../lexicon/picture.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { TABLET_TITLE } from '../tablet/tablet-title.ts';
import { tabletInHand } from './offered.ts';

/** Where the tablet lies under the replies: the way to it. */
export const ToTablet = ({ picture }: { picture: Picture }) =>
  tabletInHand(picture) ? (
    <button type="button" class="button quiet to-tablet" onClick={goToTablet}>
      <Icon name="down" size={20} /> {say('scene.to-tablet')}
    </button>
  ) : null;

const goToTablet = () => {
  const title = document.getElementById(TABLET_TITLE);
  title?.focus({ preventScroll: true });
  title?.closest('section')?.scrollIntoView({ block: 'start' });
};
