import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';

/** « Le quart d'heure », beside what is on the bill: a clock with a quarter to spare, one way in. */
export const QuarterCard = () => (
  <section class="quarter-card" aria-labelledby="quarter">
    <svg viewBox="0 0 60 60" width="60" height="60" aria-hidden="true">
      <circle cx="30" cy="30" r="28" />
      <path d="M30 30V8A22 22 0 0 1 52 30Z" />
    </svg>
    <h2 id="quarter">{say('home.quarter.title')}</h2>
    <p>{say('home.quarter.text')}</p>
    <a class="button primary" href={makeRoute({ page: 'quarter' })}>
      <Icon name="clock" /> {say('home.quarter.go')}
    </a>
  </section>
);
