import { useState } from 'preact/hooks';
import { type Schedule, scheduleAt } from '../../../forum/plan.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import type { OpenForum } from '../forum-services.ts';
import { Panel } from './panel.tsx';
import { Refused } from './refused.tsx';
import { minutesLeft, timeOfDay } from './time-in-words.ts';
import { useNow } from './use-now.ts';
import { type Send, useSend } from './use-send.ts';

/** Minutes change every minute: reading the time every ten seconds is enough. */
const EVERY = 10_000;

type PhaseSeen = Schedule['phases'][number];

/** The moments of the session, in any order; what is left is said, nothing rings. */
export const Conduct = ({ forum }: { forum: OpenForum }) => {
  const { send, refused } = useSend(forum);
  const [durations, setDurations] = useState<'shown' | 'hidden'>('hidden');
  const { phases } = forum.picture.value;
  const { phases: seen, endsAt } = scheduleAt(phases, useNow(EVERY, phases));
  const isShown = durations === 'shown';
  return (
    <Panel title={say('forum-desk.conduct')} class="conduct">
      <ol class="phases">
        {seen.map((phase) => (
          <li key={phase.phase} class={`phase ${phase.state}`}>
            <button
              type="button"
              class="phase-enter"
              aria-current={phase.state === 'now' ? 'step' : undefined}
              onClick={() => send({ type: 'enterPhase', phase: phase.phase })}
            >
              <PhaseMark phase={phase} />
              <span class="phase-name">{say(`forum.phase.${phase.phase}`)}</span>
              <span class="phase-time">{timeOf(phase)}</span>
            </button>
            {(isShown || phase.state === 'now') && <Stretch phase={phase} send={send} />}
          </li>
        ))}
      </ol>
      <p class="ends-at">
        <Icon name="clock" size={20} /> {say('forum-desk.ends-at', { time: timeOfDay(endsAt) })}
      </p>
      <button
        type="button"
        class="desk-button quiet"
        aria-expanded={isShown}
        onClick={() => setDurations(isShown ? 'hidden' : 'shown')}
      >
        {say('forum-desk.durations')}
      </button>
      <Refused why={refused} />
    </Panel>
  );
};

const timeOf = ({ state, left, minutes }: PhaseSeen): string => {
  if (state === 'now') return minutesLeft(left);
  return say(state === 'done' ? 'forum-desk.phase.done' : 'forum-desk.phase.minutes', { n: minutes });
};

const STRETCHES = [-5, -1, 1, 5] as const;

const Stretch = ({ phase: { phase, minutes }, send }: { phase: PhaseSeen; send: Send }) => (
  <span class="stretch">
    {STRETCHES.map((by) => (
      <button
        key={by}
        type="button"
        class="desk-button"
        aria-label={say(by < 0 ? 'forum-desk.stretch.less' : 'forum-desk.stretch.more', {
          n: Math.abs(by),
          phase: say(`forum.phase.${phase}`),
        })}
        onClick={() => send({ type: 'stretchPhase', phase, minutes: Math.max(0, minutes + by) })}
      >
        {by < 0 ? `−${-by}` : `+${by}`}
      </button>
    ))}
  </span>
);

const RING = 2 * Math.PI * 11;

/** Done: a tick. Now: a ring that fills. To come: a circle. The words say the same. */
const PhaseMark = ({ phase: { state, left, minutes } }: { phase: PhaseSeen }) => {
  const spent = minutes === 0 ? 1 : Math.min(1, Math.max(0, 1 - left / (minutes * 60_000)));
  return (
    <svg class="phase-mark" width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
      <circle r="11" class="phase-ring" />
      {state === 'now' && (
        <circle
          r="11"
          class="phase-spent"
          stroke-dasharray={`${RING * spent} ${RING}`}
          transform="rotate(-90)"
        />
      )}
      {state === 'done' && <path d="m-5 .5 3.5 3.5L5-4" class="phase-tick" />}
    </svg>
  );
};
