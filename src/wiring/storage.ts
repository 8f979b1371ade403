import type { Noting } from '../io/noting.ts';
import { openStorage } from '../io/open-storage.ts';
import type { SessionStore } from '../io/session-store.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import { perComputer } from './per-computer.ts';

/** The store of the moment. A browser that keeps nothing says so once. */
export const makeStorage = (
  computer: () => Settings['computer'],
  warn: (why: Refusal) => void,
  noting: Noting,
): (() => Promise<SessionStore>) =>
  perComputer(computer, async (now) => {
    const store = await openStorage(now, warn, noting);
    if (store.unkept && now !== 'shared') warn(store.unkept);
    return store;
  });
