import type { Services } from '../../services.ts';
import type { OpenForum } from '../forum-services.ts';
import { namesIn } from '../takes/take-name.ts';
import { Theatre } from '../theatre/theatre.tsx';
import { Playbill } from './playbill.tsx';
import { Reveals } from './reveals.tsx';
import { RoomCaptions } from './room-captions.tsx';
import { SceneWords } from './scene-words.tsx';
import { TakesStrip } from './takes-strip.tsx';
import './scene-screen.css';
import './over-theatre.css';

type Props = { forum: OpenForum; services: Services };

/** The theatre, and under it the words: what is said, why it stopped, what was tried. Heights never depend on the words. */
export const SceneScreen = ({ forum, services }: Props) => {
  const picture = forum.picture.value;
  const names = namesIn(picture, forum.names.value);
  const isDrawn = picture.screen.type === 'curtain';
  return (
    <div class="room-scene">
      <div class="room-theatre">
        <Theatre picture={picture} names={names} services={services} size="full" />
        {isDrawn && <Playbill picture={picture} />}
        <Reveals reveals={isDrawn ? [] : picture.reveals} />
        <RoomCaptions picture={picture} services={services} />
      </div>
      <div class="room-under">
        <SceneWords picture={picture} names={names} />
        {!isDrawn && <TakesStrip forum={forum} />}
      </div>
    </div>
  );
};
