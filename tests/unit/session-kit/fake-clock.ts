import type { Clock } from '../../../src/booth/ports.ts';
import type { Ms } from '../../../src/lexicon/session.ts';

/** Time that only goes by when told to. */
export function makeFakeClock(start: Ms = 1000) {
  let now = start;
  let visible = true;
  const alarms = new Map<number, { at: Ms; ring: () => void }>();
  const watchers = new Set<() => void>();
  let next = 0;
  const clock: Clock = {
    now: () => now,
    at(at, ring) {
      const id = next++;
      alarms.set(id, { at, ring });
      return () => void alarms.delete(id);
    },
    isVisible: () => visible,
    onVisibility(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
  return {
    clock,
    alarms,
    /** Moves time and rings what is due, once. */
    pass(ms: Ms): void {
      now += ms;
      for (const [id, { at, ring }] of [...alarms]) {
        if (at <= now && alarms.delete(id)) ring();
      }
    },
    show(shown: 'visible' | 'hidden'): void {
      visible = shown === 'visible';
      for (const changed of [...watchers]) changed();
    },
  };
}

/** Lets all that is already promised happen. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
