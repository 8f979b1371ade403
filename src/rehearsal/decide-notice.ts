import type { Noticed } from '../lexicon/noticed.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Place, Refusal } from '../lexicon/session.ts';
import { beforeAt } from '../timeline/fold-timeline.ts';
import { beatAt, isDecision, ownPlace, sameBeat, stands } from '../timeline/path.ts';
import type { Session } from './session.ts';

/** A few words heard, never a transcription: a save stays small whatever is pasted. */
export const LONGEST_QUOTE = 200;

/**
 * A colleague taps what he hears. Of an answer being given, only at the decision in front; of an answer given, at any
 * time. Nothing happens when it is already known.
 */
export function decideNotice(session: Session, place: Place, noticed: Noticed): Result<Fact[], Refusal> {
  const { timeline } = session;
  if (!stands(timeline, place)) return no({ code: 'session.no-such-place' });
  const quote = noticed.quote?.trim() ?? '';
  if (quote.length > LONGEST_QUOTE) {
    return no({ code: 'session.note-too-long', args: { most: LONGEST_QUOTE } });
  }
  const isNow = isDecision(timeline, place);
  if (isNow && !sameBeat(timeline, place, session.place)) return no({ code: 'session.moved' });
  if (!isNow && !beatAt(timeline, place)?.step) return no({ code: 'session.no-answer-yet' });
  const known = isNow ? beforeAt(timeline, place).noticed : beatAt(timeline, place)?.noticed;
  const { criterion, level } = noticed;
  const before = known?.find((one) => one.criterion === criterion);
  if (before?.level === level && (before?.quote ?? '') === quote) return ok([]);
  const fact: Fact = {
    type: 'noticed',
    place: ownPlace(timeline, place),
    criterion,
    ...(level ? { level } : {}),
    ...(level && quote ? { quote } : {}),
  };
  return ok([fact]);
}
