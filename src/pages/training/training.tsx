import { say } from '../../messages/say.ts';
import { OwnScenes } from '../own-scenes/later-own-scenes.ts';
import { useArrival } from '../parts/arrival.ts';
import { billOf, TRIAL } from '../parts/bill.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { SceneCard } from '../parts/scene-card.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { BetweenPeers } from './between-peers.tsx';
import { SharedComputer } from './shared-computer.tsx';
import './training.css';

/** The shelf: every scene of this installation, and, once, the question whether the computer is shared. */
export const Training = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('training.title'));
  const stories = useLoaded(() => services.stories(), []);
  const scenes = billOf(stories ?? []);
  return (
    <Frame services={services}>
      <div class="training">
        <div class="training-head">
          <h1 ref={heading} tabIndex={-1}>
            {say('training.title')}
          </h1>
          <p class="lead">{say('training.lead')}</p>
        </div>
        <SharedComputer services={services} />
        {stories && scenes.length === 0 && <p class="notice">{say('training.none')}</p>}
        <ul class="scenes" aria-label={say('training.list')}>
          {scenes.map((story) => (
            <SceneCard key={story.id} story={story} />
          ))}
        </ul>
        <p class="training-trial">
          <a class="button" href={makeRoute({ page: 'scene', scene: TRIAL })}>
            <Icon name="phone" /> {say('home.trial')}
          </a>{' '}
          {say('home.trial.sub')}
        </p>
        <OwnScenes services={services} stage="rehearsal" />
        <BetweenPeers services={services} />
      </div>
    </Frame>
  );
};
