import { PHASES, type Phase } from '../lexicon/forum.ts';
import type { Ms } from '../lexicon/session.ts';

/** Minutes foreseen, time already spent, and since when if it is the phase under way. */
export type PhaseTime = { phase: Phase; minutes: number; spent: Ms; since?: Ms; entered?: true };

/** An hour, as trainers plan it: what is left of it goes to playing. */
const MINUTES: Record<Phase, number> = {
  warmUp: 8,
  contract: 3,
  model: 5,
  analysis: 5,
  forum: 24,
  comparison: 5,
  harvest: 10,
};

export const DEFAULT_PLAN: PhaseTime[] = PHASES.map((phase) => ({
  phase,
  minutes: MINUTES[phase],
  spent: 0,
}));

/** A phase cannot be planned longer than a whole afternoon: beyond, it is a slip of the finger. */
export const LONGEST_PHASE = 240;

/**
 * Leaves the phase under way, if any, and enters another: phases come in any order and as often as the joker wants.
 * The time of a phase entered twice adds up.
 */
export const enterPhase = (phases: readonly PhaseTime[], entered: Phase, t: Ms): PhaseTime[] =>
  phases.map(({ since, ...one }) => {
    const left = since === undefined ? one : { ...one, spent: one.spent + Math.max(0, t - since) };
    return one.phase === entered ? { ...left, since: t, entered: true } : left;
  });

/** Where the group is in its hour. `left` is negative when a phase lasts longer than planned: nothing rings, it is only said. */
export type Schedule = {
  phases: { phase: Phase; minutes: number; state: 'done' | 'now' | 'to-come'; left: Ms }[];
  /** When all will be over if the rest keeps to the plan. A phase that overruns pushes the end. */
  endsAt: Ms;
};

/**
 * @example scheduleAt(picture.phases, clock.now()).endsAt // « Fin prévue à 15 h 40 »
 */
export function scheduleAt(phases: readonly PhaseTime[], now: Ms): Schedule {
  const seen = phases.map(({ phase, minutes, spent, since, entered }) => {
    const running = since === undefined ? 0 : Math.max(0, now - since);
    const state = since !== undefined ? 'now' : entered ? 'done' : 'to-come';
    return { phase, minutes, state, left: minutes * MINUTE - spent - running } as const;
  });
  const rest = seen.map(({ state, left }) => (state === 'done' ? 0 : Math.max(0, left)));
  return { phases: seen, endsAt: rest.reduce((sum, one) => sum + one, now) };
}

const MINUTE: Ms = 60_000;
