import type { Ms } from '../../../lexicon/session.ts';
import { secondsLeft } from '../desk/time-in-words.ts';
import { useNow } from '../desk/use-now.ts';

const SECOND: Ms = 1000;
const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;

type Props = { seconds: number; since: Ms };

/** How much of a card's time is left, as a ring and in words. It never rings; once over, it only says so. */
export const SoftTimer = ({ seconds, since }: Props) => {
  const now = useNow(SECOND, since);
  const left = Math.min(seconds * SECOND, since + seconds * SECOND - now);
  const share = Math.max(0, left) / (seconds * SECOND);
  return (
    <p class="soft-timer" role="timer">
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle class="timer-track" r={RADIUS} />
        <circle
          class="timer-left"
          r={RADIUS}
          transform="rotate(-90)"
          stroke-dasharray={`${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
        />
      </svg>
      <span>{secondsLeft(left)}</span>
    </p>
  );
};
