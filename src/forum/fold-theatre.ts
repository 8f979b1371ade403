import type { Event } from '../lexicon/session.ts';
import type { ForumSession, TheatreCue } from './session.ts';
import { isKnocking } from './theatre.ts';

/** What moves the scene ends what the theatre lets one hear. */
const MOVES: ReadonlySet<Event['type']> = new Set([
  'callAnswered',
  'lineHeard',
  'placeMoved',
  'beatPlayed',
  'takeOpened',
  'sceneStopped',
  'bookmarkMoved',
  'sceneResumed',
] satisfies Event['type'][]);

/** The sounds of the theatre after an event. The first line waits for the curtain: its time starts when it opens. */
export function foldTheatre(before: ForumSession, next: ForumSession, event: Event): ForumSession {
  switch (event.type) {
    case 'knocked':
      return withCue(next, 'trois-coups', event);
    case 'applauded':
      return withCue(next, 'applaudissements', event);
    case 'screenShown': {
      if (before.screen.type !== 'curtain' || next.screen.type !== 'scene') return withoutCue(next);
      const opened = withCue(next, 'rideau', event);
      return isKnocking(before) ? { ...opened, scene: { ...opened.scene, since: event.t } } : opened;
    }
    default:
      return MOVES.has(event.type) ? withoutCue(next) : next;
  }
}

const withCue = (session: ForumSession, name: TheatreCue['name'], { seq }: Event): ForumSession => ({
  ...session,
  cue: { name, key: `theatre/${seq}` },
});

function withoutCue(session: ForumSession): ForumSession {
  const { cue: _, ...rest } = session;
  return rest;
}
