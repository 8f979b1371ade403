import type { Log, Ms, Refusal } from '../lexicon/session.ts';
import type { ReadRows } from '../timeline/read-rows.ts';
import { areNotesFresh, type SessionRow } from '../timeline/session-row.ts';
import { makeBell } from './bell.ts';
import { type Database, rowsOf } from './database.ts';
import { makeSafeFormulas } from './formulas-kept.ts';
import { makeIdbFormulas } from './idb-formulas.ts';
import { makeIdbLog } from './idb-log.ts';
import { forgetOldNames, makeIdbNames } from './idb-names.ts';
import { listRows } from './list-rows.ts';
import { makeMemoryStore } from './memory-store.ts';
import { mendRow, mendSession } from './mend-session.ts';
import { makeSafeNames } from './names-kept.ts';
import { type Noting, rowOf } from './noting.ts';
import { makeSafeLog } from './safe-log.ts';
import type { SessionStore } from './session-store.ts';

/**
 * The sessions kept in IndexedDB. A corrupt session is mended when it is opened and never prevents the others. When
 * storage fails, `tell` hears why, and sessions opened from then on are those of the page.
 */
export function makeIdbStore(
  database: Database,
  now: () => Ms,
  tell: (why: Refusal) => void,
  noting: Noting,
): SessionStore {
  const fallen = new Map<string, Log>();
  const memory = makeMemoryStore({ code: 'storage.lost' }, noting, fallen);

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

  /** The sessions that went on in memory stand for what the disk knows of them. */
  const withFallen = (kept: SessionRow[], here: SessionRow[]): SessionRow[] =>
    [...here, ...kept.filter(({ id }) => !fallen.has(id))].sort((a, b) => b.updatedAt - a.updatedAt);

  const rows = () => orElse(() => listRows(database, now(), noting.now()), []);

  return {
    list: async () => withFallen(await rows(), await memory.list()),

    async listNoted() {
      const note = await noting.whenReady();
      const known = await rows();
      const late = known.filter((row) => !areNotesFresh(row) && !fallen.has(row.id));
      for (const { id } of late) await orElse(() => mendRow(database, id, now(), note), undefined);
      return withFallen(late.length > 0 ? await rows() : known, await memory.listNoted());
    },

    async open(session) {
      if (fallen.has(session)) return memory.open(session);
      const read = await orElse(() => mendSession(database, session, now()), undefined);
      if (!read) return memory.open(session);
      const bell = makeBell(session);
      // A window killed between its write and its bell was not heard: whoever opens the session makes the others look.
      bell.ring();
      const log = makeSafeLog(makeIdbLog(database, session, bell, noting.now), (inMemory, error) => {
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
      const kept = tx.objectStore('events');
      kept.delete(rowsOf(session));
      for (const event of events) kept.add({ session, seq: event.seq, event });
      tx.objectStore('sessions').put(rowOf(session, events, noting.now()));
      await tx.done;
    },

    async readAll() {
      const { readWhole } = await import('./idb-whole.ts');
      const kept = await orElse(() => readWhole(database), []);
      return [...(await memory.readAll()), ...kept.filter(({ session }) => !fallen.has(session))];
    },

    async bringIn(all) {
      const [{ bringWhole }, note] = await Promise.all([import('./idb-whole.ts'), noting.whenReady()]);
      return bringWhole(database, all, note);
    },

    formulas: makeSafeFormulas(makeIdbFormulas(database), (error) => tell(whyOf(error))),

    async eraseAll() {
      await memory.eraseAll();
      await (await import('./idb-whole.ts')).eraseWhole(database);
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
