import type { Formula } from '../lexicon/formula.ts';
import type { OwnScene } from '../lexicon/own-scene.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import type { Event, Log, Refusal } from '../lexicon/session.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import type { SetAside } from './database.ts';
import type { FormulasKept } from './formulas-kept.ts';
import type { NamesKept } from './names-kept.ts';

/** A session ready to be played or read. `trouble` is a sentence to say; a `readOnly` one must not be appended to. */
export type OpenedLog = {
  log: Log;
  names: NamesKept;
  readOnly: boolean;
  trouble?: Refusal;
  close(): void;
};

/** A session as it stands, sound: its events, or the rows that a later version wrote. */
export type WholeSession = { session: string; rows: unknown[] };

/**
 * What comes back from a file in one write. Of each session, the rows after the first `expected` are added: those before
 * are already here. `formulas` gives what becomes of the phrases, `received` the rows to write beside the takes that
 * colleagues handed over; `scenes` are new.
 */
export type BroughtIn = {
  sessions: (WholeSession & { expected: number })[];
  formulas(here: Formula[]): readonly Formula[];
  received(here: ReceivedRow[]): readonly ReceivedRow[];
  scenes: readonly OwnScene[];
};

/** The sessions of this machine, or of this page only when nothing may be kept. */
export interface SessionStore {
  /** Why nothing is kept after this page; undefined when sessions are kept. */
  unkept?: Refusal;
  /** The latest first. */
  list(): Promise<SessionRow[]>;
  /** The same, with the takes of each summed up: those that are missing or late are told again first. */
  listNoted(): Promise<SessionRow[]>;
  /** A session that does not exist yet has an empty log. */
  open(session: string): Promise<OpenedLog>;
  erase(session: string): Promise<void>;
  /** Its events become these, in one write (a take was erased). A window that still knows the others is refused. */
  rewrite(session: string, events: readonly Event[]): Promise<void>;
  /** Every session, to be taken away. */
  readAll(): Promise<WholeSession[]>;
  /** All of it or nothing; `behind` when a session is no longer as long as expected. Rejects when storage refuses. */
  bringIn(all: BroughtIn): Promise<'ok' | 'behind'>;
  formulas: FormulasKept;
  /** Everything that was ever kept here: sessions, names, phrases, scenes of one's own, what was set aside. */
  eraseAll(): Promise<void>;
  /** What was found corrupt, as it was. */
  listAside(): Promise<SetAside[]>;
}
