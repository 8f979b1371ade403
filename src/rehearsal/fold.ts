import type { Event, Place } from '../lexicon/session.ts';
import { foldTimeline } from '../timeline/fold-timeline.ts';
import { pathLength, takeOf } from '../timeline/path.ts';
import { playedHere, type Session } from './session.ts';
import { preludeOf, startsRinging } from './telephone.ts';

/** The session after one more event. Events must fit the timeline (see `readRows` for untrusted ones). */
export function fold(session: Session, event: Event): Session {
  const next: Session = { ...session, timeline: foldTimeline(session.timeline, event) };
  switch (event.type) {
    case 'sessionOpened':
      return { ...next, answered: !startsRinging(event.header) };
    case 'beatPlayed': {
      const take = takeOf(next.timeline, event.take);
      const beat = take ? pathLength(take) - 1 : 0;
      const line = next.answered ? 0 : Math.max(0, preludeOf(event.beat) - 1);
      return standing({ ...next, held: false }, { take: event.take, beat, line }, event);
    }
    case 'lineHeard':
      return standing(next, { ...event.place, line: event.place.line + 1 }, event);
    case 'placeMoved':
      return standing({ ...next, held: false, moves: next.moves + 1 }, event.to, event);
    case 'callAnswered': {
      const beat = playedHere(next)?.beat;
      const line = beat ? preludeOf(beat) : 0;
      return standing({ ...next, answered: true }, { ...next.place, line }, event);
    }
    case 'paused':
      return { ...next, paused: true };
    case 'resumed':
      return { ...next, paused: false, since: event.t };
    case 'clockHeld':
      return { ...next, held: true };
    case 'clockReleased':
      return { ...next, held: false, since: event.t };
    case 'paceSet':
      return { ...next, since: event.t };
    default:
      return next;
  }
}

const standing = (session: Session, place: Place, { t }: Event): Session => ({ ...session, place, since: t });
