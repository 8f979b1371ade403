import { type ReadonlySignal, signal } from '@preact/signals';
import { type Names, NO_NAMES, withName } from '../forum/names.ts';
import type { NamesKept } from '../io/names-kept.ts';
import type { Actor, Log } from '../lexicon/session.ts';

/** First names as a window shows them: its own at once, those written in another window when its bell rings. */
export type ForumNames = {
  known: ReadonlySignal<Names>;
  set(who: Actor, name: string): void;
  /** From then on no name is known here, whatever another window may still write. */
  erase(): void;
  close(): void;
};

export const openNames = async (kept: NamesKept, log: Log): Promise<ForumNames> => {
  const known = signal(await kept.read());
  let erased = false;
  const stopListening = log.onBell(async () => {
    const names = await kept.read();
    known.value = erased ? NO_NAMES : names;
  });
  return {
    known,
    set(who, name) {
      if (erased) return;
      known.value = withName(known.value, who, name);
      void kept.set(who, name);
    },
    erase() {
      if (erased) return;
      erased = true;
      known.value = NO_NAMES;
      void kept.erase();
    },
    close: stopListening,
  };
};
