import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Formula } from '../lexicon/formula.ts';
import type { OwnScene } from '../lexicon/own-scene.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import type { Ms } from '../lexicon/session.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import { databaseName } from './database-name.ts';

/** Rows that could not be relied on, kept as they were so that they can be exported. */
export type SetAside = { id: string; session: string; t: Ms; rows: unknown[] };

/** First names of the people of a forum, apart from its events. `t`: when the last one was written. */
export type NamesRow = { session: string; t: Ms; names: Record<string, string> };

/** Ten seconds at most, said before a reply was picked; the log tells which. Nothing ever listens to it but people. */
export type VoiceRow = { id: string; t: Ms; sound: Blob };

/**
 * What is kept on this machine. `events` holds one row for each event of each session; they are `unknown` because a
 * disk is untrusted. `sessions` sums each session up for the list, `aside` what was found corrupt, `names` is emptied
 * when a forum ends, `scenes` holds those of one's own (`isOwnScene` tells whether a row is one), `received` takes
 * that colleagues handed over, `voices` what was said aloud before a reply was picked, `formulas` the phrases kept, each by
 * its words.
 */
export interface Stored extends DBSchema {
  events: { key: [string, number]; value: { session: string; seq: number; event: unknown } };
  sessions: { key: string; value: SessionRow };
  aside: { key: string; value: SetAside };
  names: { key: string; value: NamesRow };
  scenes: { key: string; value: OwnScene };
  received: { key: string; value: ReceivedRow };
  voices: { key: string; value: VoiceRow };
  formulas: { key: string; value: Formula };
}

export type Database = IDBPDatabase<Stored>;

const VERSION = 3;

/**
 * Opens the database, or rejects with the browser's reason. A later version of the program that needs to change it
 * closes this one (`outdated`), and a browser that clears it says so (`lost`).
 */
export async function openDatabase(tell: { outdated(): void; lost(): void }): Promise<Database> {
  const database = await openDB<Stored>(databaseName(VERSION), VERSION, {
    upgrade(fresh, before) {
      if (before < 1) {
        fresh.createObjectStore('events', { keyPath: ['session', 'seq'] });
        fresh.createObjectStore('sessions', { keyPath: 'id' });
        fresh.createObjectStore('aside', { keyPath: 'id' });
      }
      if (before < 2) fresh.createObjectStore('names', { keyPath: 'session' });
      if (before < 3) {
        fresh.createObjectStore('scenes', { keyPath: 'id' });
        fresh.createObjectStore('received', { keyPath: 'id' });
        fresh.createObjectStore('voices', { keyPath: 'id' });
        fresh.createObjectStore('formulas', { keyPath: 'text' });
      }
    },
    blocking() {
      database.close();
      tell.outdated();
    },
    terminated: () => tell.lost(),
  });
  return database;
}

/** All the events of a session, whatever their rank; those after a rank when given. */
export const rowsOf = (session: string, since = 0): IDBKeyRange =>
  IDBKeyRange.bound([session, since], [session, Number.POSITIVE_INFINITY], true, false);
