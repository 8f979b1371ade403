import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import { openDatabase } from './database.ts';
import { makeIdbStore } from './idb-store.ts';
import { makeMemoryStore } from './memory-store.ts';
import type { Noting } from './noting.ts';
import type { SessionStore } from './session-store.ts';

/**
 * The sessions of this machine: in IndexedDB when the browser allows it and the computer is the player's own, in memory
 * otherwise, which `unkept` says. Never rejects: one can always play. `tell` hears of what goes wrong later.
 *
 * @example
 * const store = await openStorage(settings.computer, warn, noting);
 * if (store.unkept) warn(store.unkept);
 * const { log, trouble, close } = await store.open(id);
 * const booth = await makeBooth({ rules: rehearsal, log, clock: realClock(), ink, actor: 'P1', newId });
 */
export async function openStorage(
  computer: Settings['computer'],
  tell: (why: Refusal) => void,
  noting: Noting,
): Promise<SessionStore> {
  if (computer === 'shared') return makeMemoryStore({ code: 'storage.shared' }, noting);
  try {
    const database = await openDatabase({
      outdated: () => tell({ code: 'storage.outdated' }),
      lost: () => tell({ code: 'storage.lost' }),
    });
    return makeIdbStore(database, Date.now, tell, noting);
  } catch {
    return makeMemoryStore({ code: 'storage.refused' }, noting);
  }
}
