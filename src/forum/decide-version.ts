import { HANDS } from '../lexicon/forum.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import { employersOf } from '../lexicon/scenario.ts';
import type { Actor, Fact, Place, Refusal } from '../lexicon/session.ts';
import { LONGEST_NOTE } from '../rehearsal/decide-note.ts';
import { employerIn } from '../rehearsal/employer.ts';
import { playedHere, statusOf } from '../rehearsal/session.ts';
import { ownPlace, stands } from '../timeline/path.ts';
import type { VersionCommand } from './command.ts';
import { nextTake } from './decide-reply.ts';
import { isRunning } from './halt.ts';
import { replaceable } from './replaceable.ts';
import { type ForumSession, versionOf } from './session.ts';
import { showScene } from './show-scene.ts';

type Decided = Result<Fact[], Refusal>;

/** More hands than any room has: a slip of the finger. */
export const MOST_HANDS = 999;

/** What makes a version and what is kept of it. One person comes in at a time. */
export function decideVersion(
  session: ForumSession,
  command: Exclude<VersionCommand, { type: 'choose' }>,
): Decided {
  switch (command.type) {
    case 'replace':
      return replace(session, command);
    case 'exchange':
      return exchange(session, command);
    case 'resumeScript':
      return resumeScript(session, command);
    default:
      break;
  }
  const { take } = command;
  if (!versionOf(session, take)) return no({ code: 'forum.no-such-version' });
  switch (command.type) {
    case 'react':
      return ok([{ type: 'reactionTapped', take, reaction: command.reaction }]);
    case 'noteVersion':
      return command.note.text.length > LONGEST_NOTE
        ? no({ code: 'session.note-too-long', args: { most: LONGEST_NOTE } })
        : ok([{ type: 'versionNoted', take, note: command.note }]);
    case 'countHands':
      return HANDS.every((hand) => isCount(command.hands[hand]))
        ? ok([{ type: 'handsCounted', take, hands: command.hands }])
        : no({ code: 'forum.bad-count', args: { most: MOST_HANDS } });
  }
}

const isCount = (hands: number): boolean => Number.isInteger(hands) && hands >= 0 && hands <= MOST_HANDS;

function replace(session: ForumSession, command: Extract<VersionCommand, { type: 'replace' }>): Decided {
  const header = session.scene.timeline.opened?.header;
  if (!header) return no({ code: 'session.not-open' });
  const { role } = command;
  if (employersOf(header).includes(role)) return no({ code: 'forum.employer-stays' });
  if (!replaceable(header).includes(role)) return no({ code: 'forum.no-such-role' });
  return comeIn(session, command, 'replacement', role);
}

function exchange(session: ForumSession, command: Extract<VersionCommand, { type: 'exchange' }>): Decided {
  const header = session.scene.timeline.opened?.header;
  const here = playedHere(session.scene);
  const employer = header && here && employerIn(header, here.beat);
  return employer ? comeIn(session, command, 'exchange', employer) : no({ code: 'forum.no-employer' });
}

type Entrance = { who?: Actor; intention?: string };

/** The version opens at once, from the line in front; who plays and what for may be said later, or never. */
function comeIn(
  session: ForumSession,
  { who, intention }: Entrance,
  as: 'replacement' | 'exchange',
  role: string,
): Decided {
  const { scene, mode, screen } = session;
  if (statusOf(scene) === 'ringing') return no({ code: 'session.not-answered' });
  if (isRunning(session)) return no({ code: 'forum.stop-first' });
  if (mode === 'aloud') return no({ code: 'forum.one-at-a-time' });
  if (intention && intention.length > LONGEST_NOTE) {
    return no({ code: 'session.note-too-long', args: { most: LONGEST_NOTE } });
  }
  const take = nextTake(session);
  const from = ownPlace(scene.timeline, scene.place);
  return ok([
    { type: 'takeOpened', take, as, from, role, ...(who ? { who } : {}) },
    ...(intention
      ? [{ type: 'versionNoted', take, note: { type: 'intention', text: intention } } as const]
      : []),
    ...showScene(screen),
  ]);
}

function resumeScript(
  { scene, mode, screen }: ForumSession,
  { take, to }: { take: number; to?: Place },
): Decided {
  if (mode !== 'aloud' || scene.place.take !== take) return no({ code: 'forum.not-aloud' });
  if (to && !stands(scene.timeline, to)) return no({ code: 'session.no-such-place' });
  return ok([{ type: 'sceneResumed', take, ...(to ? { to } : {}) }, ...showScene(screen)]);
}
