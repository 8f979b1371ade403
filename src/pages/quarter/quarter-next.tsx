import '../../messages/lessons/notebook.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { tellWhy } from '../../notebook/why.ts';
import type { Quarter, QuarterUnderWay } from '../own-services.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';
import './quarter.css';

type Props = { quarter: Quarter; underWay: QuarterUnderWay };

/** At the foot of the retour of a step: what comes next, or that it is over. Nothing presses. */
export const QuarterNext = ({ quarter, underWay: { steps, at } }: Props) => {
  const [told, setTold] = useState('');
  const next = steps[at + 1];
  const go = async () => {
    const entered = await quarter.enter(steps, at + 1);
    if (!entered.ok)
      setTold(say('notebook.quarter.refused', { why: say(entered.why.code, entered.why.args) }));
  };
  return (
    <section class="quarter-next" aria-labelledby="quarter-next">
      <h2 id="quarter-next">{say('notebook.quarter.next')}</h2>
      {next ? (
        <>
          <p>
            {say('notebook.quarter.next.step', {
              n: at + 2,
              total: steps.length,
              title: next.title,
              minutes: next.minutes,
            })}{' '}
            {tellWhy(next.why, Date.now())}
          </p>
          <p role="status">{told}</p>
          <p class="quarter-ways">
            <button type="button" class="button primary" onClick={() => void go()}>
              <Icon name="play" /> {say('notebook.quarter.next.go')}
            </button>
            <a class="button" href={makeRoute({ page: 'quarter' })}>
              {say('notebook.quarter.next.see')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{say('notebook.quarter.over')}</p>
          <p class="quarter-ways">
            <a class="button primary" href={makeRoute({ page: 'notebook' })} onClick={() => quarter.leave()}>
              {say('notebook.quarter.over.go')}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
