import type { Beat } from '../lexicon/beat.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { Noticed } from '../lexicon/noticed.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Kind, Ms, Note, Pace, Place, ScriptRef, Step, TakeReason } from '../lexicon/session.ts';

/**
 * What a log says happened, whatever the rules of the session: a tree of takes and what was noted on it.
 *
 * A take is the list of the beats it recorded; the tree is takes that start from a place of another, so that nothing
 * is ever overwritten and a rewind costs nothing. Beats are ranked along the whole path of a take: the first beat of
 * a take that leaves another after its beat 3 has rank 4. Everything here is plain data: a timeline written as JSON
 * and read again is a checkpoint, and folding the events that came since gives the same value as folding them all.
 *
 * @example
 * const timeline = events.reduce(foldTimeline, EMPTY_TIMELINE);
 * pathOf(timeline, 1).map(({ beat }) => beat.lines); // the whole path of take 1, from the root
 */
export type Timeline = {
  /** Rank of the last event folded; 0 before the first. */
  seq: number;
  opened?: Opened;
  pace: Pace;
  takes: Take[];
  notes: KeptNote[];
  /** What colleagues wrote back, in the order it came. */
  comments: Comment[];
  /** What happened at a decision that is not taken yet. */
  before?: BeforeReply;
};

/** How the session began. */
export type Opened = { kind: Kind; script: ScriptRef; header: Header; seed: number; t: Ms; pair?: true };

/**
 * `from` is the place the take left (a decision, or in a forum any line), in the take that recorded it; `first` the rank
 * of its first own beat. A take may have no beat of its own: what is played aloud is not recorded.
 */
export type Take = {
  take: number;
  as: TakeReason;
  from?: Place;
  first: number;
  t: Ms;
  beats: PlayedBeat[];
};

/**
 * A beat as recorded. `place.take` is the take that recorded it, `step` the decision that led to it (the first beat of
 * a session has none), `ownWords` what the player said before picking that reply; `prompted`: the employer had asked again. `noticed` is what a
 * colleague noticed in the answer that led here, one for each criterion.
 */
export type PlayedBeat = {
  place: Place;
  t: Ms;
  step?: Step;
  beat: Beat;
  ownWords?: string;
  prompted?: true;
  noticed?: Noticed[];
  /** The name of what was said aloud before picking that reply. */
  voice?: string;
};

/** What a person added, where, and when. Several of one type at one place: the last counts. */
export type KeptNote = { place: Place; note: Note; t: Ms };

/** At the decision of `place`: words tried first, what a colleague noticed of them, whether the employer asked again. */
export type BeforeReply = {
  place: Place;
  ownWords?: string;
  prompted?: true;
  noticed?: Noticed[];
  voice?: string;
};

export const EMPTY_TIMELINE: Timeline = { seq: 0, pace: 'natural', takes: [], notes: [], comments: [] };
