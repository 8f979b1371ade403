import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Pace, Place, Refusal } from '../lexicon/session.ts';
import { beatAt } from '../timeline/path.ts';
import type { Command } from './command.ts';
import { decideChoice } from './decide-choice.ts';
import { decideComments } from './decide-comments.ts';
import { decideNote } from './decide-note.ts';
import { decideNotice } from './decide-notice.ts';
import { decideVoice } from './decide-voice.ts';
import { type Session, statusOf } from './session.ts';

type Decided = Result<Fact[], Refusal>;

/**
 * What a command makes happen, or why it does not. No fact at all means that it is already so (two windows may both
 * ask for a pause). A command that needs ink must carry its beat (see `asks`); without it, it throws.
 */
export function decide(session: Session, command: Command): Decided {
  if (command.type === 'open') return open(session, command);
  if (statusOf(session) === 'unopened') return no({ code: 'session.not-open' });
  switch (command.type) {
    case 'pickUp':
      return ok(session.answered ? [] : [{ type: 'callAnswered' }, ...wake(session)]);
    case 'hearLine':
      return endLine(session, command.place, { type: 'lineHeard', place: session.place });
    case 'skipLine':
      return endLine(session, command.place, { type: 'lineHeard', place: session.place, skipped: true });
    case 'prompt':
      return statusOf(session) === 'choosing' && isHere(session, command.place)
        ? ok([{ type: 'prompted', place: session.place }])
        : no({ code: 'session.moved' });
    case 'choose':
      return decideChoice(session, command);
    case 'goBack':
      return goBack(session);
    case 'goTo':
      return goTo(session, command.place);
    case 'pause':
      return ok(session.paused || statusOf(session) === 'over' ? [] : [{ type: 'paused' }]);
    case 'resume':
      return ok(session.paused ? [{ type: 'resumed' }] : []);
    case 'holdClock':
      return ok(session.held || statusOf(session) === 'over' ? [] : [{ type: 'clockHeld' }]);
    case 'releaseClock':
      return ok(session.held ? [{ type: 'clockReleased' }] : []);
    case 'setPace':
      return setPace(session, command.pace);
    case 'note':
      return decideNote(session, command.place, command.note);
    case 'voice':
      return decideVoice(session, command.place, command.voice);
    case 'addComments':
      return decideComments(session, command.comments);
    case 'notice':
      return decideNotice(session, command.place, command.noticed);
  }
}

/** Picking up a phone that was left ringing in a pause ends the pause. */
const wake = ({ paused }: Session): Fact[] => (paused ? [{ type: 'resumed' }] : []);

function open(session: Session, command: Extract<Command, { type: 'open' }>): Decided {
  if (statusOf(session) !== 'unopened') return no({ code: 'session.already-open' });
  const { script, header, seed, pace, pair, beat } = command;
  if (!beat) throw new Error('open must carry the beat that ink played');
  return ok([
    { type: 'sessionOpened', kind: 'rehearsal', script, header, seed, pace, ...(pair ? { pair } : {}) },
    { type: 'takeOpened', take: 0, as: 'first' },
    { type: 'beatPlayed', take: 0, beat },
  ]);
}

function endLine(session: Session, seen: Place, fact: Fact): Decided {
  const status = statusOf(session);
  if (status === 'ringing') return no({ code: 'session.not-answered' });
  if (!isHere(session, seen) || status !== 'speaking') return no({ code: 'session.moved' });
  return session.paused ? no({ code: 'session.paused' }) : ok([fact]);
}

const isHere = ({ place }: Session, seen: Place): boolean =>
  place.take === seen.take && place.beat === seen.beat && place.line === seen.line;

function goBack(session: Session): Decided {
  const { take, beat } = session.place;
  const before = beatAt(session.timeline, { take, beat: beat - 1, line: 0 });
  if (!before) return no({ code: 'session.nothing-before' });
  return goTo(session, { take, beat: beat - 1, line: before.beat.lines.length });
}

function goTo(session: Session, to: Place): Decided {
  if (statusOf(session) === 'ringing') return no({ code: 'session.not-answered' });
  const beat = beatAt(session.timeline, to)?.beat;
  if (!beat || to.line < 0 || to.line > beat.lines.length) return no({ code: 'session.no-such-place' });
  const moved: Fact = { type: 'placeMoved', to };
  return ok(session.paused ? [moved, { type: 'resumed' }] : [moved]);
}

const setPace = (session: Session, pace: Pace): Decided =>
  ok(session.timeline.pace !== pace ? [{ type: 'paceSet', pace }] : []);
