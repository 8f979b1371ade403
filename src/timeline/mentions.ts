import type { Event, Place } from '../lexicon/session.ts';

/** The takes and the places an event speaks of; for a line heard, the line. A take it opens is among them. */
export type Mentions = { takes: number[]; places: Place[] };

/** What must exist for an event to make sense, and what goes away with a take that is erased. */
export function mentions(event: Event): Mentions {
  switch (event.type) {
    case 'takeOpened':
      return { takes: [event.take], places: event.from ? [event.from] : [] };
    case 'beatPlayed':
    case 'reactionTapped':
    case 'versionNoted':
    case 'handsCounted':
      return { takes: [event.take], places: [] };
    case 'sceneResumed':
      return { takes: [event.take], places: event.to ? [event.to] : [] };
    case 'lineHeard':
    case 'prompted':
    case 'noted':
    case 'noticed':
    case 'commented':
    case 'voiced':
    case 'sceneStopped':
    case 'roomWordsNoted':
    case 'disagreementKept':
      return { takes: [], places: [event.place] };
    case 'placeMoved':
    case 'bookmarkMoved':
      return { takes: [], places: [event.to] };
    case 'screenShown':
      return { takes: event.screen.type === 'comparison' ? event.screen.takes : [], places: [] };
    case 'harvested': {
      const { harvest } = event;
      return {
        takes: harvest.type === 'phrase' && harvest.take !== undefined ? [harvest.take] : [],
        places: [],
      };
    }
    default:
      return { takes: [], places: [] };
  }
}
