import type { Ms } from '../lexicon/session.ts';
import { beforeAt } from '../timeline/fold-timeline.ts';
import type { Command } from './command.ts';
import { dwell } from './dwell.ts';
import { promptOf } from './prompt.ts';
import { openChoices, playedHere, type Session, statusOf } from './session.ts';
import { silenceWait } from './silence-wait.ts';

/** What time will ask, and when (absolute). */
export type Due = { at: Ms; command: Command };

/** Later than this, the machine slept or the window was hidden: the scene waits for the player instead of running on. */
const ASLEEP: Ms = 2000;

/**
 * All that time may do: end a line after its reading time, and in « Sous tension » let a silence speak. Nothing is due
 * when paused, while the clock is held or at the player's own pace, and the clock chooses nothing but a silence.
 */
export function due(session: Session, now: Ms): Due | undefined {
  if (session.paused || session.held || session.timeline.pace === 'own') return undefined;
  const next = nextLine(session) ?? silence(session);
  return next && now > next.at + ASLEEP ? { at: now, command: { type: 'pause' } } : next;
}

function nextLine(session: Session): Due | undefined {
  const beat = playedHere(session)?.beat;
  if (!beat || statusOf(session) !== 'speaking') return undefined;
  const { place, since } = session;
  return { at: since + dwell(beat, place.line), command: { type: 'hearLine', place } };
}

/** The shortest silence offered is taken after its seconds; halfway, an employer who has something to add says it. */
function silence(session: Session): Due | undefined {
  const { timeline, place, since } = session;
  if (timeline.pace !== 'pressure' || statusOf(session) !== 'choosing') return undefined;
  const silences = openChoices(session).flatMap(({ index, choice }) =>
    choice.silence === undefined ? [] : [{ index, wait: silenceWait(session, choice.silence) }],
  );
  const [first] = silences.sort((a, b) => a.wait - b.wait);
  if (!first) return undefined;
  const beat = playedHere(session)?.beat;
  if (beat && promptOf(beat) !== undefined && !beforeAt(timeline, place).prompted) {
    return { at: since + first.wait / 2, command: { type: 'prompt', place } };
  }
  return { at: since + first.wait, command: { type: 'choose', place, choice: first.index } };
}
