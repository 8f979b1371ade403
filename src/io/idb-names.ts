import type { Actor, Ms } from '../lexicon/session.ts';
import type { Bell } from './bell.ts';
import type { Database } from './database.ts';
import { type KnownNames, type NamesKept, nameOneMore } from './names-kept.ts';

/** A forum lasts an hour or two. Names of one that nobody closed are gone the next day. */
const ONE_DAY: Ms = 24 * 60 * 60 * 1000;

/** The names of a forum in IndexedDB, one row for each session; two windows that write at once both keep theirs. */
export const makeIdbNames = (database: Database, session: string, bell: Bell, now: () => Ms): NamesKept => ({
  async read() {
    return namesIn(await database.get('names', session));
  },
  async set(who, name) {
    const { store, done } = database.transaction('names', 'readwrite');
    const names = nameOneMore(namesIn(await store.get(session)), who, name);
    await Promise.all([store.put({ session, t: now(), names: namesIn({ names }) }), done]);
    bell.ring();
  },
  async erase() {
    await database.delete('names', session);
    bell.ring();
  },
});

/** Erases the names of the sessions left open for more than a day. */
export async function forgetOldNames(database: Database, now: Ms): Promise<void> {
  const { store, done } = database.transaction('names', 'readwrite');
  for (const row of await store.getAll()) if (!(row.t > now - ONE_DAY)) store.delete(row.session);
  await done;
}

/** A disk is untrusted: whatever is not a name is left out. */
const namesIn = (row: { names?: unknown } | undefined): Record<Actor, string> =>
  Object.fromEntries(
    Object.entries(Object(row?.names) as KnownNames).filter(
      (one): one is [Actor, string] => /^P\d+$/.test(one[0]) && typeof one[1] === 'string',
    ),
  );
