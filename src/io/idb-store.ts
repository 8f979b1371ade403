import type { Log, Ms, Refusal } from '../lexicon/session.ts';
import type { ReadRows } from '../timeline/read-rows.ts';
import { blankRow, foldRow } from '../timeline/session-row.ts';
import { makeBell } from './bell.ts';
import { type Database, rowsOf } from './database.ts';
import { makeIdbLog } from './idb-log.ts';
import { forgetOldNames, makeIdbNames } from './idb-names.ts';
import { listRows } from './list-rows.ts';
import { makeMemoryStore } from './memory-store.ts';
import { mendSession } from './mend-session.ts';
import { makeSafeNames } from './names-kept.ts';
import { makeSafeLog } from './safe-log.ts';
import type { SessionStore } from './session-store.ts';

/**
 * The sessions kept in IndexedDB. A corrupt session is mended when it is opened and never prevents the others. When
 * storage fails, `tell` hears why, and sessions opened from then on are those of the page.
 */
export function makeIdbStore(database: Database, now: () => Ms, tell: (why: Refusal) => void): SessionStore {
  const fallen = new Map<string, Log>();
  const memory = makeMemoryStore({ code: 'storage.lost' }, fallen);

  /** Does something with storage, or says why it could not and goes on with `instead`. */
  const orElse = async <T>(act: () => Promise<T>, instead: T): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      tell(whyOf(error));
      return instead;
    }
  };

  void orElse(() => forgetOldNames(database, now()), undefined);

  return {
    async list() {
      const rows = await orElse(() => listRows(database, now()), []);
      const here = await memory.list();
      const kept = rows.filter(({ id }) => !fallen.has(id));
      return [...here, ...kept].sort((a, b) => b.updatedAt - a.updatedAt);
    },

    async open(session) {
      if (fallen.has(session)) return memory.open(session);
      const read = await orElse(() => mendSession(database, session, now()), undefined);
      if (!read) return memory.open(session);
      const bell = makeBell(session);
      // A window killed between its write and its bell was not heard: whoever opens the session makes the others look.
      bell.ring();
      const log = makeSafeLog(makeIdbLog(database, session, bell), (inMemory, error) => {
        fallen.set(session, inMemory);
        tell(whyOf(error));
      });
      const trouble = troubleOf(read);
      const names = makeSafeNames(makeIdbNames(database, session, bell, now));
      const { readOnly } = read;
      return { log, names, readOnly, ...(trouble ? { trouble } : {}), close: () => bell.close() };
    },

    async erase(session) {
      fallen.delete(session);
      const tx = database.transaction(['events', 'sessions', 'names'], 'readwrite');
      tx.objectStore('events').delete(rowsOf(session));
      tx.objectStore('sessions').delete(session);
      tx.objectStore('names').delete(session);
      await tx.done;
    },

    async rewrite(session, events) {
      if (fallen.has(session)) return memory.rewrite(session, events);
      const tx = database.transaction(['events', 'sessions'], 'readwrite');
      const rows = tx.objectStore('events');
      rows.delete(rowsOf(session));
      for (const event of events) rows.add({ session, seq: event.seq, event });
      tx.objectStore('sessions').put(events.reduce(foldRow, blankRow(session)));
      await tx.done;
    },

    async eraseAll() {
      fallen.clear();
      const tx = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of tx.objectStoreNames) tx.objectStore(name).clear();
      await tx.done;
    },

    listAside: () => orElse(() => database.getAll('aside'), []),
  };
}

/** Why storage failed, as a sentence. */
export const whyOf = (error: unknown): Refusal =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? { code: 'storage.full' }
    : { code: 'storage.lost' };

function troubleOf({ events, readOnly, badRow }: ReadRows): Refusal | undefined {
  if (badRow === 1) return { code: 'storage.set-aside-whole' };
  if (badRow !== undefined) return { code: 'storage.set-aside', args: { kept: events.length } };
  return readOnly ? { code: 'storage.later-events' } : undefined;
}
