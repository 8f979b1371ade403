import type { Log } from '../lexicon/session.ts';

/**
 * The log of a session whose name is known to nobody else yet, before storage has opened: the facts that open it are
 * taken at once, so that the first words wait for no disk, and written first of all; whatever comes next waits its turn
 * behind them. Nothing that a person did is acknowledged before it is stored.
 *
 * @param opening the same session in storage, empty
 */
export const makeEarlyLog = (opening: Promise<Log>): Log => {
  let begun: Promise<Log> | undefined;
  return {
    async read(since) {
      return begun ? (await begun).read(since) : [];
    },
    async append(expected, events) {
      if (begun) return (await begun).append(expected, events);
      begun = opening.then(async (log) => {
        await log.append(expected, events);
        return log;
      });
      return 'ok';
    },
    onBell(ring) {
      let stop: (() => void) | undefined;
      let isHeard = true;
      opening.then((log) => {
        if (isHeard) stop = log.onBell(ring);
      });
      return () => {
        isHeard = false;
        stop?.();
      };
    },
  };
};
