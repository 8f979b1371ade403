import type { Event, Ms } from '../lexicon/session.ts';

/** A window left open overnight is not practice: a longer silence between two events counts for this much. */
export const LONGEST_GAP: Ms = 3 * 60_000;

/**
 * How long a take was really played: the time between the events of the take, pauses left out and each gap bounded.
 * Beats that a take shares with the take it started from are not counted again. Reading speed is never derived from it.
 */
export const activeTime = (events: readonly Event[], take: number): Ms => {
  let total = 0;
  let current: number | undefined;
  let paused = false;
  let last: Ms | undefined;
  for (const event of events) {
    if (last !== undefined && current === take && !paused) {
      total += Math.min(Math.max(0, event.t - last), LONGEST_GAP);
    }
    if (event.type === 'takeOpened') current = event.take;
    if (event.type === 'paused') paused = true;
    if (event.type === 'resumed') paused = false;
    last = event.t;
  }
  return total;
};
