import type { Choice } from '../lexicon/beat.ts';
import { statusOf } from '../rehearsal/session.ts';
import { beatAt, takeOf } from '../timeline/path.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { type ForumSession, MODEL } from './session.ts';
import { lineAfter, type Walk, walkOf } from './walk.ts';

/**
 * Why a film stopped by itself: the scene is over; the author wrote no bad reply here (`no-model-here`) or anywhere up
 * to here (`no-model`), so the group plays; a version waits for its next reply; what follows was played aloud.
 */
export type Halt = 'end' | 'no-model-here' | 'no-model' | 'reply-awaited' | 'aloud';

/** Undefined while the film goes on, and when there is no film. */
export function haltOf(session: ForumSession): Halt | undefined {
  const { scene, mode } = session;
  if (mode !== 'film' || statusOf(scene) === 'ringing') return undefined;
  const { timeline, place } = scene;
  const walk = walkOf(timeline, place.take);
  if (lineAfter(walk, place)) return undefined;
  if (isAloudOnly(timeline, place.take)) return 'aloud';
  const choices = beatAt(timeline, place)?.beat.choices ?? [];
  if (choices.length === 0) return 'end';
  if (place.take !== MODEL) return 'reply-awaited';
  if (modelChoice(choices) !== undefined) return undefined;
  return hasModel(walk) ? 'no-model-here' : 'no-model';
}

/** Does the scene play by itself right now? A film that came to a halt does not. */
export const isRunning = (session: ForumSession): boolean =>
  session.mode === 'film' && haltOf(session) === undefined;

/** The rank of the reply that goes wrong, as the author marked it (`#modele`). */
export function modelChoice(choices: readonly Choice[]): number | undefined {
  const rank = choices.findIndex(({ model }) => model);
  return rank < 0 ? undefined : rank;
}

/** A version of which nothing is recorded: it was, or is being, played aloud. */
export function isAloudOnly(timeline: Timeline, take: number): boolean {
  const found = takeOf(timeline, take);
  return found?.from !== undefined && found.beats.length === 0;
}

const hasModel = ({ path }: Walk): boolean =>
  path.some(({ beat }) => modelChoice(beat.choices) !== undefined);
