import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { pictureOf } from '../parts/scene-picture.ts';
import { Briefing } from '../scene/briefing.tsx';
import type { Services } from '../services.ts';
import { OwnWindow } from './own-window.tsx';
import type { OpenPair } from './pair-services.ts';
import './pair.css';

type Props = { pair: OpenPair; services: Services; restart: () => void; turn: () => void };

/** What the adviser may see of the one screen: who calls, what one tries, and that it is time to turn it. */
export const Cover = ({ pair, services, restart, turn }: Props) => {
  const heading = useArrival<HTMLHeadingElement>(say('pair.title'));
  const picture = pictureOf(pair.scene);
  return (
    <Frame services={services}>
      <div class="pair-cover">
        <div class="pair-cover-head">
          <h1 ref={heading} tabIndex={-1}>
            {say('pair.title')}
          </h1>
          <p class="pair-scene">{typeset(pair.header.title)}</p>
          <p class="lead">{say('pair.lead')}</p>
        </div>
        {picture && <img class="pair-picture" src={picture} alt="" />}
        <Briefing header={pair.header} />
        <section class="card pair-turn" aria-labelledby="pair-turn">
          <h2 id="pair-turn">{say('pair.turn')}</h2>
          <p>{say('pair.turn.more')}</p>
          <div class="pair-ways">
            <button type="button" class="button primary" onClick={turn}>
              <Icon name="replay" /> {say('pair.turned')}
            </button>
            {pair.resumed && (
              <button type="button" class="button" onClick={restart}>
                {say('scene.restart')}
              </button>
            )}
          </div>
          {pair.resumed && <p>{say('pair.resumed')}</p>}
          <OwnWindow pair={pair} services={services} opened={turn} />
        </section>
      </div>
    </Frame>
  );
};
