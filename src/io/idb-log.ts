import type { Event, Log } from '../lexicon/session.ts';
import { areNotesFresh, blankRow, foldRow } from '../timeline/session-row.ts';
import type { Bell } from './bell.ts';
import { type Database, rowsOf } from './database.ts';
import { type NoteTakes, rowOf } from './noting.ts';

/**
 * The log of one session in IndexedDB. One transaction looks at the last rank, appends and updates the row of the
 * list, its takes summed up when one has just ended: browsers run such transactions one after the other across windows,
 * which makes storage the referee. The bell rings once the write is done, so that whoever hears it can read it. Rejects
 * when the browser refuses to write.
 *
 * The rows were checked when the session was opened (`mendSession`).
 */
export function makeIdbLog(
  database: Database,
  session: string,
  bell: Bell,
  noteTakes: () => NoteTakes | undefined,
): Log {
  return {
    async read(since) {
      const rows = await database.getAll('events', rowsOf(session, since));
      return rows.map(eventOf);
    },

    async append(expected, added) {
      const tx = database.transaction(['events', 'sessions'], 'readwrite');
      const [events, sessions] = [tx.objectStore('events'), tx.objectStore('sessions')];
      const [last, known] = await Promise.all([
        events.openKeyCursor(rowsOf(session), 'prev'),
        sessions.get(session),
      ]);
      if ((last?.key[1] ?? 0) !== expected) {
        await tx.done;
        return 'behind';
      }
      const row = added.reduce(foldRow, known ?? blankRow(session));
      const note = areNotesFresh(row) ? undefined : noteTakes();
      const all = note && [...(await events.getAll(rowsOf(session))).map(eventOf), ...added];
      const writes = [
        ...added.map((event) => events.add({ session, seq: event.seq, event })),
        sessions.put(all ? rowOf(session, all, note) : row),
      ];
      // Said at once, so that the browser does not wait to see whether more is coming.
      tx.commit();
      await Promise.all([...writes, tx.done]);
      bell.ring();
      return 'ok';
    },

    onBell: (ring) => bell.onRing(ring),
  };
}

const eventOf = ({ event }: { event: unknown }): Event => event as Event;
