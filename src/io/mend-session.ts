import type { Ms } from '../lexicon/session.ts';
import { type ReadRows, readRows } from '../timeline/read-rows.ts';
import { type Database, rowsOf } from './database.ts';
import { type NoteTakes, rowOf } from './noting.ts';

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
    else sessions.put(rowOf(session, read.events));
  }
  await tx.done;
  return read;
}

/**
 * Tells the row of the list again from the events, when the row itself is corrupt or its takes are not summed up. What
 * another window appends meanwhile tells it too: the row is then left to it.
 */
export async function mendRow(database: Database, session: string, now: Ms, note?: NoteTakes): Promise<void> {
  const { events, readOnly } = await mendSession(database, session, now);
  const tx = database.transaction(['events', 'sessions'], 'readwrite');
  const [last, sessions] = [
    await tx.objectStore('events').openKeyCursor(rowsOf(session), 'prev'),
    tx.objectStore('sessions'),
  ];
  if (!last) sessions.delete(session);
  else if (readOnly || last.key[1] === events.at(-1)?.seq) sessions.put(rowOf(session, events, note));
  await tx.done;
}
