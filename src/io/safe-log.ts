import type { Event, Log } from '../lexicon/session.ts';
import { makeMemoryLog } from './memory-log.ts';

/**
 * A log that never fails: when storage does (full, cleared, closed by a later version), the session goes on in memory
 * from what this window knows. `fell` is told once, with that memory, so that another page may open it, and the reason.
 * What was acknowledged before is still on disk or in memory.
 */
export function makeSafeLog(stored: Log, fell: (memory: Log, error: unknown) => void): Log {
  const known: Event[] = [];
  const bells = new Set<() => void>();
  let memory: Log | undefined;

  const remember = (events: readonly Event[]): void => {
    const last = known.at(-1)?.seq ?? 0;
    known.push(...events.filter(({ seq }) => seq > last));
  };

  const fallBack = (error: unknown): Log => {
    const log = makeMemoryLog(known);
    log.onBell(() => {
      for (const ring of [...bells]) ring();
    });
    fell(log, error);
    return log;
  };

  /** Acts on the stored log, then on memory once storage has failed. */
  const either = async <T>(act: (log: Log) => Promise<T>): Promise<T> => {
    if (!memory) {
      try {
        return await act(stored);
      } catch (error) {
        memory ??= fallBack(error);
      }
    }
    return act(memory);
  };

  return {
    async read(since) {
      const events = await either((log) => log.read(since));
      remember(events);
      return events;
    },
    async append(expected, events) {
      const answer = await either((log) => log.append(expected, events));
      if (answer === 'ok') remember(events);
      return answer;
    },
    onBell(ring) {
      bells.add(ring);
      const stop = stored.onBell(ring);
      return () => {
        bells.delete(ring);
        stop();
      };
    },
  };
}
