import { no, ok, type Result } from '../lexicon/result.ts';
import type { Fact, Place, Refusal } from '../lexicon/session.ts';
import { beforeAt } from '../timeline/fold-timeline.ts';
import { ownPlace, sameBeat } from '../timeline/path.ts';
import { openChoices, type Session } from './session.ts';

/** Like words tried before a reply, a voice belongs to the decision in front, and goes with the reply that is picked. */
export function decideVoice(
  session: Session,
  place: Place,
  voice: string | undefined,
): Result<Fact[], Refusal> {
  const { timeline } = session;
  if (!sameBeat(timeline, place, session.place) || openChoices(session).length === 0) {
    return no({ code: 'session.not-choosing' });
  }
  if (beforeAt(timeline, place).voice === voice) return ok([]);
  return ok([{ type: 'voiced', place: ownPlace(timeline, place), ...(voice ? { voice } : {}) }]);
}
