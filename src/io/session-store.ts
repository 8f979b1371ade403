import type { Event, Log, Refusal } from '../lexicon/session.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import type { SetAside } from './database.ts';
import type { NamesKept } from './names-kept.ts';

/** A session ready to be played or read. `trouble` is a sentence to say; a `readOnly` one must not be appended to. */
export type OpenedLog = {
  log: Log;
  names: NamesKept;
  readOnly: boolean;
  trouble?: Refusal;
  close(): void;
};

/** The sessions of this machine, or of this page only when nothing may be kept. */
export interface SessionStore {
  /** Why nothing is kept after this page; undefined when sessions are kept. */
  unkept?: Refusal;
  /** The latest first. */
  list(): Promise<SessionRow[]>;
  /** A session that does not exist yet has an empty log. */
  open(session: string): Promise<OpenedLog>;
  erase(session: string): Promise<void>;
  /** Its events become these, in one write (a take was erased). A window that still knows the others is refused. */
  rewrite(session: string, events: readonly Event[]): Promise<void>;
  /** Every session and all that was set aside. */
  eraseAll(): Promise<void>;
  /** What was found corrupt, as it was. */
  listAside(): Promise<SetAside[]>;
}
