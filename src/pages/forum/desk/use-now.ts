import { useEffect, useState } from 'preact/hooks';
import type { Ms } from '../../../lexicon/session.ts';

/**
 * The time of this machine, read again every `every` milliseconds, and as soon as `since` changes. Nothing is decided by
 * it: it is only told.
 */
export function useNow(every: Ms, since: unknown): Ms {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tell = () => setNow(Date.now());
    tell();
    const timer = setInterval(tell, every);
    return () => clearInterval(timer);
  }, [every, since]);
  return now;
}
