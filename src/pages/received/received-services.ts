import type { ReadonlySignal } from '@preact/signals';
import type { Comment } from '../../lexicon/comment.ts';
import type { Result } from '../../lexicon/result.ts';
import type { Ms, Place, Refusal } from '../../lexicon/session.ts';
import type { Frame } from '../../rehearsal/film.ts';

/** What a file handed over by a colleague was: a take to look at, or comments that went to the retour of one's own. */
export type ReceivedFile =
  | { type: 'take'; id: string }
  | { type: 'comments'; session: string; take: number; title: string; added: number };

/** A take received that is still here, in a list. */
export type ReceivedTake = { id: string; t: Ms; title: string };

/** A take that a colleague handed over: to be looked at and commented, never played on. */
export type OpenReceived = {
  title: string;
  /** The identifier of the scene played: it may not be installed here. */
  scene: string;
  frames: Frame[];
  comments: ReadonlySignal<readonly Comment[]>;
  comment(place: Place, text: string): void;
  takeBack(id: string): void;
  /** Gives the take with its comments as a file; returns its name. */
  sendBack(): string;
  erase(): Promise<void>;
};

/** What passes between colleagues, by files they give each other. */
export type Received = {
  receive(text: string): Promise<Result<ReceivedFile, Refusal>>;
  /** The latest first. */
  list(): Promise<ReceivedTake[]>;
  open(id: string): Promise<Result<OpenReceived, Refusal>>;
};
