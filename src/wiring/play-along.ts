import { newId } from '../io/new-id.ts';
import type { SessionStore } from '../io/session-store.ts';
import type { RerunPlayed } from '../io/workers/ink-answers.ts';
import type { ChoiceRef } from '../lexicon/beat.ts';
import { ok, type Result } from '../lexicon/result.ts';
import type { Pace, Place, Refusal } from '../lexicon/session.ts';
import { matchChoice } from '../script/match-choice.ts';
import { boothOf } from './booth-of.ts';
import type { Playable } from './playable.ts';

/** A path to play: replies, then a line of the last beat. A call that was never answered goes on ringing. */
export type Along = {
  seed: number;
  steps: readonly ChoiceRef[];
  line: number;
  pace: Pace;
  answered: boolean;
};

/** Plays a path in a new session, as far as its replies are offered; where one is not, it stops before that decision. */
export const playAlong = async (
  storage: SessionStore,
  { id, hash, header, ink, rerun }: Playable,
  { seed, steps, line, pace, answered }: Along,
): Promise<Result<{ session: string; again: RerunPlayed }, Refusal>> => {
  const again = await rerun({ seed, steps });
  if (!again.ok) return again;
  const { beats, held } = again.value;
  const session = newId();
  const { log, close } = await storage.open(session);
  const booth = await boothOf(log, ink);
  const leave = () => {
    booth.close();
    close();
  };
  const opened = await booth.send({ type: 'open', script: { id, hash }, header, seed, pace });
  if (!opened.ok) {
    leave();
    return opened;
  }
  if (answered) await booth.send({ type: 'pickUp' });
  for (const [beat, { beat: played }] of beats.entries()) {
    const end: Place = { take: 0, beat, line: played.lines.length };
    const ref = beat < held ? steps[beat] : undefined;
    const offered = played.choices.map((choice) => choice.ref);
    const choice = ref && matchChoice(ref, offered);
    const isThere = choice === undefined && held === steps.length;
    await booth.send({ type: 'goTo', place: isThere ? { ...end, line: Math.min(line, end.line) } : end });
    if (choice !== undefined) await booth.send({ type: 'choose', place: end, choice });
  }
  leave();
  return ok({ session, again: again.value });
};
