import type { Event, Place } from '../lexicon/session.ts';
import { pathLength, takeOf } from '../timeline/path.ts';
import { isAloudOnly } from './halt.ts';
import { type ForumSession, MODEL } from './session.ts';
import { endOf, isReplyAt, walkOf } from './walk.ts';

/**
 * Where the room stands and what it does after an event. `next` is already folded as a rehearsal would; `before` is the
 * session without the event. Whatever starts playing hides again what judges.
 */
export function foldScene(before: ForumSession, next: ForumSession, event: Event): ForumSession {
  switch (event.type) {
    case 'takeOpened': {
      const { take, as, from } = event;
      if (!from) return next;
      const opened: ForumSession = {
        ...standing(next, { ...from, take }, event),
        version: take,
        revealed: [],
      };
      return as === 'again' ? opened : { ...opened, mode: 'aloud' };
    }
    case 'beatPlayed':
      return event.step ? replied(before, next, event) : next;
    case 'placeMoved':
      return before.scene.place.take === event.to.take ? next : looking(next, event.to.take);
    case 'resumed':
      return { ...next, mode: isAloudHere(next) ? 'aloud' : 'film', revealed: [] };
    case 'paused':
      return { ...next, mode: 'still' };
    case 'sceneStopped': {
      const { place, bookmark } = event;
      const others = next.bookmarks.filter((one) => one.bookmark !== bookmark);
      const stopped = looking(standing(next, place, event), place.take);
      return {
        ...stopped,
        mode: 'stopped',
        bookmark,
        landed: place,
        bookmarks: [...others, { bookmark, place }],
      };
    }
    case 'bookmarkMoved': {
      const { bookmark, to } = event;
      const bookmarks = next.bookmarks.map((one) =>
        one.bookmark === bookmark ? { bookmark, place: to } : one,
      );
      return { ...standing(next, to, event), bookmarks };
    }
    case 'sceneResumed':
      return event.to
        ? { ...standing(next, event.to, event), mode: 'film', revealed: [] }
        : { ...next, mode: 'still' };
    default:
      return next;
  }
}

/** A reply is read at its decision before its answer is; one that was just played aloud is not read again. */
function replied(
  before: ForumSession,
  next: ForumSession,
  event: Extract<Event, { type: 'beatPlayed' }>,
): ForumSession {
  const { take, step } = event;
  const film: ForumSession = { ...next, mode: 'film', revealed: [] };
  const { timeline } = before.scene;
  const isOpened = takeOf(timeline, take);
  const wasAloud = isOpened && isOpened.as !== 'again' && isAloudOnly(timeline, take);
  if (wasAloud || !step || !isOpened) return film;
  const walk = walkOf(next.scene.timeline, take);
  const beat = pathLength(isOpened) - 1;
  const decision: Place = { take, beat, line: walk.path[beat]?.beat.lines.length ?? 0 };
  return isReplyAt(walk, decision) ? standing(film, decision, event) : film;
}

/** The version one stands in, when going there by hand. */
function looking(session: ForumSession, take: number): ForumSession {
  const { version: _, ...rest } = session;
  return take === MODEL ? rest : { ...rest, version: take };
}

/** Does a version that was only played aloud begin here? */
function isAloudHere({ scene: { timeline, place } }: ForumSession): boolean {
  const end = endOf(timeline, place.take);
  return isAloudOnly(timeline, place.take) && end.beat === place.beat && end.line === place.line;
}

const standing = (session: ForumSession, place: Place, { t }: Event): ForumSession => ({
  ...session,
  scene: { ...session.scene, place, since: t },
});
