import type { SessionStore } from '../io/session-store.ts';
import { ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { Session } from '../rehearsal/session.ts';
import { stepsTo } from '../timeline/path.ts';
import { type RerunTold, tellRerun } from '../workshop/tell-rerun.ts';
import { playAlong } from './play-along.ts';
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
  scene: Playable,
): Promise<Result<Retold, Refusal>> => {
  const steps = stepsTo(timeline, place).map(({ ref }) => ref);
  const { opened, pace } = timeline;
  const along = { seed: opened?.seed ?? 0, steps, line: place.line, pace, answered };
  const played = await playAlong(storage, scene, along);
  if (!played.ok) return played;
  const { session, again } = played.value;
  return ok({ session, told: tellRerun(again, steps) });
};
