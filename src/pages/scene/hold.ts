import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../../lexicon/picture.ts';
import type { SceneCommand } from '../services.ts';

/** What the clock waits for: words being written, the conversation being read again, the tablet handled. */
export type Holder = 'draft' | 'voice' | 'thread' | 'tablet';
export type Hold = { by(holder: Holder): void; end(holder: Holder): void };

/**
 * Asks the clock to wait as long as anything on the page holds it (words left in the field, when one comes back); time
 * itself belongs to the rules.
 */
export const useHold = (picture: Picture, send: (command: SceneCommand) => void): Hold => {
  const [holders, setHolders] = useState<readonly Holder[]>([
    ...(picture.ownWords ? (['draft'] as const) : []),
    ...(picture.voice ? (['voice'] as const) : []),
  ]);
  const wanted = holders.length > 0;
  const held = picture.held === true;
  // Asked again when the answer comes: what opens and closes faster than storage answers must not leave the clock held.
  useEffect(() => {
    if (wanted !== held) send({ type: wanted ? 'holdClock' : 'releaseClock' });
  }, [wanted, held]);
  const without = (all: readonly Holder[], holder: Holder) => all.filter((one) => one !== holder);
  return {
    by: (holder) => setHolders((all) => [...without(all, holder), holder]),
    end: (holder) => setHolders((all) => without(all, holder)),
  };
};
