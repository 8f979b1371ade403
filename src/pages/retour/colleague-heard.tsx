import { useId } from 'preact/hooks';
import type { ColleagueMoment, ColleagueView } from '../../debrief/colleague-view.ts';
import { tellOccasions } from '../../debrief/tell-occasions.ts';
import { say } from '../../messages/say.ts';
import { LevelMark } from './sign-mark.tsx';
import './colleague.css';

/** The colleague's look before the machine's, criterion by criterion: two columns that nothing adds up. */
export const ColleagueHeard = ({ views }: { views: ColleagueView[] }) => {
  const title = useId();
  const isSilent = views.every(({ moments }) => moments.length === 0);
  return (
    <section class="card colleague" aria-labelledby={title}>
      <h2 id={title}>{say('colleague.title')}</h2>
      <p class="explain">{say(isSilent ? 'colleague.nothing' : 'colleague.lead')}</p>
      {!isSilent && (
        <ul>
          {views.map((view) => (
            <Row key={view.criterion} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Row = ({ view: { criterion, moments, machine } }: { view: ColleagueView }) => (
  <li>
    <h3>{say(`criteria.${criterion}.name`)}</h3>
    <div class="colleague-looks">
      <div>
        <p class="colleague-who">{say('colleague.said')}</p>
        {moments.length === 0 && <p class="colleague-none">{say('colleague.none')}</p>}
        {moments.map((moment) => (
          <Moment key={moment.turn} moment={moment} />
        ))}
      </div>
      <div class="colleague-machine">
        <p class="colleague-who">{say('colleague.machine')}</p>
        <p class="colleague-level">
          <LevelMark level={machine.level} />
          <span>
            {say(`criteria.level.${machine.level}`)}
            {machine.occasions.offered > 0 && <span>, {tellOccasions(machine.occasions)}</span>}
          </span>
        </p>
      </div>
    </div>
  </li>
);

const Moment = ({ moment: { turn, level, quote, nearest } }: { moment: ColleagueMoment }) => (
  <div class="colleague-moment">
    <LevelMark level={level} />
    <p>
      <strong>{say(`criteria.level.${level}`)}</strong>{' '}
      <span class="colleague-turn">{say('colleague.moment', { n: turn })}</span>
      <br />
      {quote ? say('colleague.quote', { quote }) : say('colleague.near', { words: nearest })}
    </p>
  </div>
);
