import type { Ms } from '../lexicon/session.ts';
import { isSessionRow, type SessionRow } from '../timeline/session-row.ts';
import type { Database } from './database.ts';
import { mendRow } from './mend-session.ts';
import type { NoteTakes } from './noting.ts';

/** The rows of the list, in no order. A corrupt one is told again from its events, or dropped when there are none. */
export async function listRows(database: Database, now: Ms, note?: NoteTakes): Promise<SessionRow[]> {
  const tx = database.transaction('sessions');
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const bad = keys.filter((_, rank) => !isSessionRow(rows[rank]));
  for (const session of bad) await mendRow(database, session, now, note);
  const mended = await Promise.all(bad.map((session) => database.get('sessions', session)));
  return [...rows, ...mended].filter(isSessionRow);
}
