/**
 * The theatre a forum is played in: red curtain, pelmet, footlights, and the stage of the scene behind them, with its
 * spotlight. Decoration only: every word it shows is said elsewhere.
 *
 * @example <Theatre picture={forum.picture.value} names={forum.names.value} services={services} size="full" />
 */
import { type Names, NO_NAMES } from '../../../forum/names.ts';
import type { ForumPicture } from '../../../forum/picture.ts';
import { StageHost } from '../../scene/stage-host.tsx';
import type { Services } from '../../services.ts';
import { Curtain } from './curtain.tsx';
import { EmptyPlace } from './empty-place.tsx';
import { Footlights } from './footlights.tsx';
import { Light } from './light.tsx';
import { newcomerIn, stageFor } from './newcomer.ts';
import { Pelmet } from './pelmet.tsx';
import { Placard } from './placard.tsx';
import { spotlightOn } from './spotlight-on.ts';
import { whoPlays } from './who-plays.ts';
import './theatre.css';

type Props = {
  picture: ForumPicture;
  services: Services;
  /** `full` fills its host; `strip` takes its width and makes its own height. */
  size: 'strip' | 'full';
  names?: Names;
};

/** Mounted in a host of any width from 300 to 1920 px. */
export const Theatre = ({ picture, services, size, names = NO_NAMES }: Props) => {
  const { screen, scene, mode } = picture;
  const newcomer = newcomerIn(picture);
  return (
    <div class={`theatre as-drawn ${size}`} aria-hidden="true">
      <div class="theatre-boards">
        <StageHost services={services} picture={stageFor(picture)} />
        <Light spotlight={spotlightOn(picture)} />
        {newcomer && (
          <EmptyPlace
            newcomer={newcomer}
            channel={scene.stage.channel}
            name={whoPlays(newcomer.version, names)}
          />
        )}
      </div>
      <Curtain state={screen.type === 'curtain' ? 'drawn' : 'open'} />
      <Footlights />
      <Pelmet />
      <Placard state={mode === 'stopped' ? 'down' : 'up'} />
    </div>
  );
};
