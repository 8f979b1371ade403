import type { Beat } from '../lexicon/beat.ts';
import type { Result } from '../lexicon/result.ts';
import type { Event, Fact, InkPath, Ms, Refusal } from '../lexicon/session.ts';

/** What a kind of session is, told without ink, clock or storage: `rehearsal` is one. All are pure. */
export interface Rules<Session, Command, Picture> {
  blank: Session;
  /** What ink must play before this command can be decided, and the command carrying it; undefined when nothing. */
  asks(session: Session, command: Command): { path: InkPath; carry(beat: Beat): Command } | undefined;
  decide(session: Session, command: Command): Result<Fact[], Refusal>;
  fold(session: Session, event: Event): Session;
  /** Undefined as long as there is nothing to show. */
  project(session: Session): Picture | undefined;
  /** The next thing that time will ask; `now` tells that it is far too late. */
  due(session: Session, now: Ms): { at: Ms; command: Command } | undefined;
}
