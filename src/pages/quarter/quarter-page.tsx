import '../../messages/lessons/notebook.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { Services } from '../services.ts';
import { StepItem } from './step-item.tsx';
import './quarter.css';

/** « Le quart d'heure »: what is proposed and why, or the one under way; one button leads to the next thing to play. */
export const QuarterPage = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('notebook.quarter.title'));
  const [round, setRound] = useState(0);
  const [told, setTold] = useState('');
  const underWay = services.quarter.underWay.value;
  const proposed = useLoaded(() => services.quarter.compose(), [round]);
  const steps = underWay?.steps ?? proposed?.steps ?? [];
  const at = underWay?.at ?? 0;

  const enter = async () => {
    const entered = await services.quarter.enter(steps, at);
    if (!entered.ok) {
      const why = say(entered.why.code, entered.why.args);
      setTold(say('notebook.quarter.refused', { why }));
    }
  };
  const propose = () => {
    services.quarter.leave();
    setTold('');
    setRound(round + 1);
  };

  return (
    <Frame services={services}>
      <div class="quarter">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say('notebook.quarter.title')}
          </h1>
          <p class="quarter-lead">{say('notebook.quarter.lead')}</p>
          {proposed && <p class="quarter-rhythm">{proposed.rhythm}</p>}
        </div>
        {proposed && steps.length === 0 && <p class="notice">{say('notebook.quarter.none')}</p>}
        {proposed && steps.length > 0 && (
          <>
            <ol class="quarter-steps" aria-label={say('notebook.quarter.steps')}>
              {steps.map((step, rank) => (
                <StepItem
                  key={step.scene}
                  step={step}
                  now={proposed.now}
                  state={underWay ? stateOf(rank, at) : 'to-come'}
                />
              ))}
            </ol>
            <p role="status">{told}</p>
            <p class="quarter-ways">
              <button type="button" class="button primary" onClick={() => void enter()}>
                <Icon name="play" />{' '}
                {underWay ? say('notebook.quarter.again', { n: at + 1 }) : say('notebook.quarter.start')}
              </button>
              <button type="button" class="button" onClick={propose}>
                <Icon name="shuffle" /> {say('notebook.quarter.other')}
              </button>
            </p>
          </>
        )}
      </div>
    </Frame>
  );
};

const stateOf = (rank: number, at: number): 'done' | 'now' | 'to-come' => {
  if (rank === at) return 'now';
  return rank < at ? 'done' : 'to-come';
};
