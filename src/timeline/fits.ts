import type { Event } from '../lexicon/session.ts';
import { mentions } from './mentions.ts';
import { stands, takeOf } from './path.ts';
import type { Timeline } from './timeline.ts';

/**
 * May this event come next? Its rank follows the last one and what it speaks of exists. Storage and files are
 * untrusted: every row is asked this before it is folded. What the rules would have allowed is not asked.
 */
export function fits(timeline: Timeline, event: Event): boolean {
  if (event.seq !== timeline.seq + 1) return false;
  if (event.type === 'sessionOpened') return !timeline.opened;
  if (!timeline.opened) return false;
  switch (event.type) {
    case 'takeOpened':
      return isNewTake(timeline, event.take) && (!event.from || stands(timeline, event.from));
    case 'beatPlayed': {
      const take = takeOf(timeline, event.take);
      if (!take) return false;
      const isRoot = !take.from && take.beats.length === 0;
      return isRoot === (event.step === undefined);
    }
    case 'lineHeard':
      return stands(timeline, { ...event.place, line: event.place.line + 1 });
    default: {
      const { takes, places } = mentions(event);
      return (
        takes.every((take) => takeOf(timeline, take)) && places.every((place) => stands(timeline, place))
      );
    }
  }
}

const isNewTake = (timeline: Timeline, take: number): boolean =>
  timeline.takes.every((one) => one.take < take);
