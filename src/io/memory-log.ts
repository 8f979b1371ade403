import type { Event, Log } from '../lexicon/session.ts';

/**
 * A log that lasts as long as the page: used where nothing may be kept, or when storage is refused. Booths of one page
 * may share it as windows share the real one.
 */
export function makeMemoryLog(before: readonly Event[] = []): Log {
  const events = [...before];
  const bells = new Set<() => void>();
  const last = (): number => events.at(-1)?.seq ?? 0;
  return {
    async read(since) {
      return events.filter(({ seq }) => seq > since);
    },
    async append(expected, added) {
      if (last() !== expected) return 'behind';
      events.push(...added);
      for (const ring of [...bells]) ring();
      return 'ok';
    },
    onBell(ring) {
      bells.add(ring);
      return () => void bells.delete(ring);
    },
  };
}
