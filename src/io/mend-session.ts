import type { Ms } from '../lexicon/session.ts';
import { type ReadRows, readRows } from '../timeline/read-rows.ts';
import { blankRow, foldRow } from '../timeline/session-row.ts';
import { type Database, rowsOf } from './database.ts';

/**
 * Reads a session as it is on disk and makes it sound, in one transaction: from the first bad row on, rows go to
 * `aside` as they are, and the row of the list is told again from what is left. A sound session is not written to.
 *
 * @param now when it is found, for the person who exports what was set aside
 */
export async function mendSession(database: Database, session: string, now: Ms): Promise<ReadRows> {
  const tx = database.transaction(['events', 'sessions', 'aside'], 'readwrite');
  const [events, sessions, aside] = [
    tx.objectStore('events'),
    tx.objectStore('sessions'),
    tx.objectStore('aside'),
  ];
  const stored = await events.getAll(rowsOf(session));
  const read = readRows(stored.map(({ event }) => event));
  if (read.badRow !== undefined) {
    const bad = stored.slice(read.badRow - 1);
    aside.put({ id: `${session}@${now}`, session, t: now, rows: bad.map(({ event }) => event) });
    for (const { seq } of bad) events.delete([session, seq]);
    if (read.badRow === 1) sessions.delete(session);
    else sessions.put(read.events.reduce(foldRow, blankRow(session)));
  }
  await tx.done;
  return read;
}

/** Tells the row of the list again from the events, when it is the row itself that is corrupt. */
export async function mendRow(database: Database, session: string, now: Ms): Promise<void> {
  const { events } = await mendSession(database, session, now);
  if (events.length === 0) await database.delete('sessions', session);
  else await database.put('sessions', events.reduce(foldRow, blankRow(session)));
}
