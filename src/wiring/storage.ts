import { openStorage } from '../io/open-storage.ts';
import type { SessionStore } from '../io/session-store.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';

/** The store of the moment: opened when first needed, and again when the computer is said to be shared or not. */
export const makeStorage = (computer: () => Settings['computer'], warn: (why: Refusal) => void) => {
  let opened: { shared: boolean; store: Promise<SessionStore> } | undefined;
  return (): Promise<SessionStore> => {
    const shared = computer() === 'shared';
    if (opened?.shared !== shared) {
      opened = { shared, store: openStorage(computer(), warn) };
      void opened.store.then(({ unkept }) => unkept && !shared && warn(unkept));
    }
    return opened.store;
  };
};
