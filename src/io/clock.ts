import type { Clock } from '../booth/ports.ts';

/** The longest wait a browser counts right: beyond 2^31 ms it rings at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The clock of this window: wall time, one browser timer for each alarm, visible when its tab is. */
export const realClock = (): Clock => ({
  now: () => Date.now(),
  at(at, ring) {
    const wait = Math.min(LONGEST_WAIT, Math.max(0, at - Date.now()));
    const timer = setTimeout(ring, wait);
    return () => clearTimeout(timer);
  },
  isVisible: () => document.visibilityState === 'visible',
  onVisibility(changed) {
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
});
