import { ok, type Result } from '../lexicon/result.ts';
import type { Fact, Refusal, Step } from '../lexicon/session.ts';
import { beforeAt } from '../timeline/fold-timeline.ts';
import { ownPlace, pathLength, takeOf } from '../timeline/path.ts';
import type { Command } from './command.ts';
import { decideNote } from './decide-note.ts';
import { mayChoose } from './may-choose.ts';
import { type Session, statusOf } from './session.ts';

type Choose = Extract<Command, { type: 'choose' }>;

/**
 * A reply is taken. At the end of a take it goes on; anywhere before, the reply opens a new take from that decision,
 * even when it is the reply that was already made there: nothing played is ever overwritten.
 */
export function decideChoice(session: Session, command: Choose): Result<Fact[], Refusal> {
  const allowed = mayChoose(session, command.place, command.choice);
  if (!allowed.ok) return allowed;
  if (!command.beat) throw new Error('choose must carry the beat that ink played');
  const words = ownWords(session, command);
  if (!words.ok) return words;
  const { timeline, place } = session;
  const cut = statusOf(session) === 'speaking' ? { cut: place.line } : {};
  const played = {
    step: { choice: command.choice, ref: allowed.value.ref, ...cut } satisfies Step,
    beat: command.beat,
  };
  const take = takeOf(timeline, place.take);
  if (take && place.beat === pathLength(take) - 1) {
    return ok([...words.value, { type: 'beatPlayed', take: take.take, ...played }]);
  }
  const next = Math.max(...timeline.takes.map((one) => one.take)) + 1;
  return ok([
    ...words.value,
    { type: 'takeOpened', take: next, as: 'again', from: ownPlace(timeline, place) },
    { type: 'beatPlayed', take: next, ...played },
  ]);
}

/** What was tried first may already be noted, as it was typed. */
const ownWords = (session: Session, { ownWords: text }: Choose): Result<Fact[], Refusal> =>
  text === undefined || text === beforeAt(session.timeline, session.place).ownWords
    ? ok([])
    : decideNote(session, session.place, { type: 'ownWords', text });
