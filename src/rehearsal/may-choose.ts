import type { Choice } from '../lexicon/beat.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Place, Refusal } from '../lexicon/session.ts';
import { sameBeat } from '../timeline/path.ts';
import { openChoices, type Session, statusOf } from './session.ts';

/** The choice meant by a rank shown at a place, or why it cannot be taken now. A later line of the same beat will do. */
export function mayChoose(session: Session, place: Place, choice: number): Result<Choice, Refusal> {
  const status = statusOf(session);
  if (status === 'unopened') return no({ code: 'session.not-open' });
  if (status === 'ringing') return no({ code: 'session.not-answered' });
  if (!sameBeat(session.timeline, place, session.place)) return no({ code: 'session.moved' });
  if (session.paused) return no({ code: 'session.paused' });
  if (status === 'over') return no({ code: 'session.over' });
  const open = openChoices(session).find(({ index }) => index === choice);
  if (open) return ok(open.choice);
  return no({ code: status === 'speaking' ? 'session.not-choosing' : 'session.no-such-choice' });
}
