import { unwrap } from 'idb';
import { readRows } from '../timeline/read-rows.ts';
import { makeBell } from './bell.ts';
import { type Database, rowsOf } from './database.ts';
import { soundFormulas } from './idb-formulas.ts';
import { type NoteTakes, rowOf } from './noting.ts';
import type { BroughtIn, WholeSession } from './session-store.ts';

/** Every session of the disk. What is corrupt is left out: it is set aside when its session is opened. */
export async function readWhole(database: Database): Promise<WholeSession[]> {
  const sessions = new Map<string, unknown[]>();
  for (const { session, event } of await database.getAll('events')) {
    const rows = sessions.get(session);
    if (rows) rows.push(event);
    else sessions.set(session, [event]);
  }
  return [...sessions].map(([session, rows]) => ({ session, rows: soundRows(rows) })).filter(isBegun);
}

const soundRows = (rows: unknown[]): unknown[] => {
  const { badRow } = readRows(rows);
  return badRow === undefined ? rows : rows.slice(0, badRow - 1);
};

const isBegun = ({ rows }: WholeSession): boolean => readRows(rows.slice(0, 1)).events.length === 1;

/** Writes what comes back from a file, whole, in one transaction: whatever goes wrong, nothing of it is kept. */
export async function bringWhole(
  database: Database,
  { sessions, formulas, received, scenes }: BroughtIn,
  note: NoteTakes,
): Promise<'ok' | 'behind'> {
  const tx = database.transaction(['events', 'sessions', 'formulas', 'received', 'scenes'], 'readwrite');
  // Whatever fails is told once, by what is awaited below.
  tx.done.catch(() => undefined);
  const events = tx.objectStore('events');
  const rowByRow = unwrap(events);
  const lasts = await Promise.all(
    sessions.map(({ session }) => events.openKeyCursor(rowsOf(session), 'prev')),
  );
  if (sessions.some(({ expected }, rank) => (lasts[rank]?.key[1] ?? 0) !== expected)) {
    await tx.done;
    return 'behind';
  }
  try {
    const phrases = tx.objectStore('formulas');
    const joined = formulas(soundFormulas(await phrases.getAll()));
    const writes: Promise<unknown>[] = [phrases.clear()];
    for (const formula of joined) writes.push(phrases.put(formula));
    const handed = tx.objectStore('received');
    for (const row of received(await handed.getAll())) writes.push(handed.put(row));
    for (const scene of scenes) writes.push(tx.objectStore('scenes').add(scene));
    for (const { session, rows, expected } of sessions) {
      // Thousands of rows: nobody waits for each, the transaction tells for all.
      for (const [rank, event] of rows.entries())
        if (rank >= expected) rowByRow.add({ session, seq: rank + 1, event });
      writes.push(tx.objectStore('sessions').put(rowOf(session, readRows(rows).events, note)));
    }
    await Promise.all([...writes, tx.done]);
  } catch (error) {
    abort(tx);
    throw error;
  }
  for (const { session, expected } of sessions) if (expected > 0) ringOnce(session);
  if (scenes.length > 0) ringOnce('scenes');
  return 'ok';
}

/** Everything there is, whichever store it is in, those of later versions of the program included. */
export async function eraseWhole(database: Database): Promise<void> {
  const tx = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const name of tx.objectStoreNames) tx.objectStore(name).clear();
  await tx.done;
  ringOnce('scenes');
}

/** A transaction that failed by itself is over already. */
const abort = (tx: { abort(): void }): void => {
  try {
    tx.abort();
  } catch {
    return;
  }
};

const ringOnce = (name: string): void => {
  const bell = makeBell(name);
  bell.ring();
  bell.close();
};
