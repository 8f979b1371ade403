import { newId } from '../io/new-id.ts';
import type { SessionStore } from '../io/session-store.ts';
import { ok, type Result } from '../lexicon/result.ts';
import type { Place, Refusal } from '../lexicon/session.ts';
import type { Session } from '../rehearsal/session.ts';
import { matchChoice } from '../script/match-choice.ts';
import { stepsTo } from '../timeline/path.ts';
import { type RerunTold, tellRerun } from '../workshop/tell-rerun.ts';
import { boothOf } from './booth-of.ts';
import type { Playable } from './playable.ts';

/** A session told again on another version of its scene, and what became of its replies. */
export type Retold = { session: string; told: RerunTold };

/**
 * Plays a session again on another version of its scene, up to the same place as far as its replies are still found, in a
 * new session: the first one stays as it was.
 */
export const retell = async (
  storage: SessionStore,
  { timeline, place, answered }: Session,
  { id, hash, header, ink, rerun }: Playable,
): Promise<Result<Retold, Refusal>> => {
  const seed = timeline.opened?.seed ?? 0;
  const wanted = stepsTo(timeline, place).map(({ ref }) => ref);
  const again = await rerun({ seed, steps: wanted });
  if (!again.ok) return again;
  const { beats, held } = again.value;
  const session = newId();
  const { log, close } = await storage.open(session);
  const next = await boothOf(log, ink);
  const leave = () => {
    next.close();
    close();
  };
  const opened = await next.send({
    type: 'open',
    script: { id, hash },
    header,
    seed,
    pace: timeline.pace,
  });
  if (!opened.ok) {
    leave();
    return opened;
  }
  if (answered) await next.send({ type: 'pickUp' });
  for (const [beat, { beat: played }] of beats.entries()) {
    const end: Place = { take: 0, beat, line: played.lines.length };
    const ref = beat < held ? wanted[beat] : undefined;
    const offered = played.choices.map((choice) => choice.ref);
    const choice = ref && matchChoice(ref, offered);
    const isWhole = choice === undefined && held === wanted.length;
    await next.send({
      type: 'goTo',
      place: isWhole ? { ...end, line: Math.min(place.line, end.line) } : end,
    });
    if (choice !== undefined) await next.send({ type: 'choose', place: end, choice });
  }
  leave();
  return ok({ session, told: tellRerun(again.value, wanted) });
};
