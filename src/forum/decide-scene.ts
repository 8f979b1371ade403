import type { Screen } from '../lexicon/forum.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Place, Refusal } from '../lexicon/session.ts';
import { statusOf } from '../rehearsal/session.ts';
import { sameBeat, stands } from '../timeline/path.ts';
import type { SceneCommand } from './command.ts';
import { decideOpen } from './decide-open.ts';
import { isAloudOnly, isRunning } from './halt.ts';
import { type ForumSession, MODEL } from './session.ts';
import { showScene } from './show-scene.ts';
import { isKnocking } from './theatre.ts';
import { lineAfter, turnPage, walkOf } from './walk.ts';

type Decided = Result<Fact[], Refusal>;

/** What plays, stops and moves. Nothing that was played is ever changed by it. */
export function decideScene(session: ForumSession, command: SceneCommand): Decided {
  switch (command.type) {
    case 'open':
      return decideOpen(session, command);
    case 'playModel':
      return playModel(session);
    case 'raiseCurtain':
      return raiseCurtain(session);
    case 'pickUp':
      return ok(session.scene.answered ? [] : [{ type: 'callAnswered' }]);
    case 'hearLine':
      return hearLine(session, command.place);
    case 'stop':
      return stop(session, command.place);
    case 'moveBookmark':
      return moveBookmark(session, command.by);
    case 'goTo':
      return goTo(session, command.place, session.mode === 'still' ? [] : [{ type: 'paused' }]);
    case 'replayFrom':
      return goTo(session, command.place, [
        ...(isRunning(session) ? [] : [{ type: 'resumed' } as const]),
        ...showScene(session.screen),
      ]);
    case 'pause':
      return ok(session.mode === 'film' ? [{ type: 'paused' }] : []);
    case 'resume':
      return resume(session);
    case 'setPace':
      return ok(
        session.scene.timeline.pace === command.pace ? [] : [{ type: 'paceSet', pace: command.pace }],
      );
  }
}

/** Paused on the three knocks, the curtain stays: they are heard again, then it opens. */
function resume(session: ForumSession): Decided {
  if (plays(session)) return ok([]);
  const isBehind = isKnocking({ ...session, mode: 'film' });
  return ok([{ type: 'resumed' }, ...(isBehind ? [] : showScene(session.screen))]);
}

const plays = ({ mode }: ForumSession): boolean => mode === 'film' || mode === 'aloud';

/**
 * From the first line, however far the room had gone. Behind a drawn curtain three knocks come first, and asking again
 * does not wait for them; anything else on the screen gives way to the scene.
 */
function playModel(session: ForumSession): Decided {
  const { scene, screen } = session;
  if (isKnocking(session)) return raiseCurtain(session);
  const root: Place = { take: MODEL, beat: 0, line: 0 };
  const isFirst = statusOf(scene) === 'ringing' || isSame(scene.place, root);
  return ok([
    ...(isFirst ? [] : [{ type: 'placeMoved', to: root } as const]),
    ...(isRunning(session) ? [] : [{ type: 'resumed' } as const]),
    ...opening(screen),
  ]);
}

const raiseCurtain = (session: ForumSession): Decided =>
  ok(isKnocking(session) ? showScene(session.screen) : []);

const opening = (screen: Screen): Fact[] =>
  screen.type === 'curtain' ? [{ type: 'knocked' }] : showScene(screen);

function hearLine({ scene, mode }: ForumSession, seen: Place): Decided {
  if (statusOf(scene) === 'ringing') return no({ code: 'session.not-answered' });
  const { timeline, place } = scene;
  const next = lineAfter(walkOf(timeline, place.take), place);
  if (!isSame(place, seen) || !next) return no({ code: 'session.moved' });
  if (mode !== 'film') return no({ code: 'forum.not-playing' });
  const isNext = next.beat === place.beat && next.line === place.line + 1;
  return ok([isNext ? { type: 'lineHeard', place } : { type: 'placeMoved', to: next }]);
}

/** Whoever shouts first stops the scene; the second window's shout changes nothing. A line stopped twice keeps one bookmark. */
function stop(session: ForumSession, seen: Place): Decided {
  const { scene, mode, bookmarks } = session;
  if (statusOf(scene) === 'ringing') return no({ code: 'session.not-answered' });
  if (mode === 'stopped') return ok([]);
  if (!stands(scene.timeline, seen)) return no({ code: 'session.no-such-place' });
  const known = bookmarks.find(
    ({ place }) => place.line === seen.line && sameBeat(scene.timeline, place, seen),
  );
  const bookmark = known?.bookmark ?? Math.max(0, ...bookmarks.map((one) => one.bookmark)) + 1;
  return ok([{ type: 'sceneStopped', place: seen, bookmark }]);
}

function moveBookmark({ scene, mode, bookmark }: ForumSession, by: 'back' | 'forward'): Decided {
  if (mode !== 'stopped' || bookmark === undefined) return no({ code: 'forum.stop-first' });
  const to = turnPage(walkOf(scene.timeline, scene.place.take), scene.place, by);
  if (!to) return no({ code: by === 'back' ? 'session.nothing-before' : 'forum.nothing-after' });
  return ok([{ type: 'bookmarkMoved', bookmark, to }]);
}

/** To a line already played. A version of which nothing is recorded is joined where it begins: it is played aloud again. */
function goTo({ scene }: ForumSession, to: Place, then: Fact[]): Decided {
  if (statusOf(scene) === 'ringing') return no({ code: 'session.not-answered' });
  const { timeline } = scene;
  const isBeyond = isAloudOnly(timeline, to.take) && lineAfter(walkOf(timeline, to.take), to) === undefined;
  const place = isBeyond ? walkOf(timeline, to.take).end : to;
  if (!stands(timeline, to)) return no({ code: 'session.no-such-place' });
  return ok([{ type: 'placeMoved', to: place }, ...then]);
}

const isSame = (a: Place, b: Place): boolean => a.take === b.take && a.beat === b.beat && a.line === b.line;
