import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { billOf, TRIAL } from '../parts/bill.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { SceneCard } from '../parts/scene-card.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { Door } from './door.tsx';
import { QuarterCard } from './quarter-card.tsx';
import './home.css';

const STEPS = ['listen', 'answer', 'look'] as const;

/** The first page: what this is, the promise that nobody looks, three doors, a trial, what is on the bill. */
export const Home = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('nav.home'));
  const stories = useLoaded(() => services.stories(), []) ?? [];
  const scenes = billOf(stories);
  const underWay = scenes.find((story) => story.underWay);
  return (
    <Frame services={services} wide="wide">
      <div class="hall">
        <div class="hall-inner page">
          <h1 ref={heading} tabIndex={-1}>
            {say('home.title')}
          </h1>
          <div class="hall-words">
            <p class="lead">{say('home.lead')}</p>
            <p class="promise">
              <Icon name="lock" size={26} />
              <span>
                <strong>{say('home.privacy')}</strong> {say('home.privacy.more')}{' '}
                <a href={makeRoute({ page: 'kept' })}>{say('home.privacy.kept')}</a>
              </span>
            </p>
            <p class="hall-actions">
              {underWay && (
                <a class="button primary" href={makeRoute({ page: 'scene', scene: underWay.id })}>
                  <Icon name="play" /> {say('home.continue', { title: typeset(underWay.header.title) })}
                </a>
              )}
              <a
                class={underWay ? 'button' : 'button primary'}
                href={makeRoute({ page: 'scene', scene: TRIAL })}
              >
                <Icon name="phone" /> {say('home.trial')}
              </a>
              <span class="hall-note">{say('home.trial.sub')}</span>
            </p>
          </div>
          <div class="doors">
            <Door to={{ page: 'training' }} drawing="rehearsal" name="home.train" />
            <Door to={{ page: 'lobby' }} drawing="forum" name="home.forum" />
            <Door to={{ page: 'workshop' }} drawing="writing" name="home.write" />
          </div>
        </div>
      </div>
      <div class="foyer page">
        <QuarterCard />
        <section class="bill" aria-labelledby="bill">
          <h2 id="bill">{say('home.bill')}</h2>
          <ul class="scenes" aria-label={say('training.list')}>
            {scenes.map((story) => (
              <SceneCard key={story.id} story={story} />
            ))}
          </ul>
        </section>
        <section class="how" aria-labelledby="how">
          <h2 id="how">{say('home.how')}</h2>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>
                <h3>{say(`home.how.${step}`)}</h3>
                <p>{say(`home.how.${step}.more`)}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Frame>
  );
};
