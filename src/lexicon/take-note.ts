import type { Ending } from './beat.ts';
import type { Criterion, LEVELS } from './criteria.ts';
import type { Ms, Place } from './place.ts';
import type { Question } from './session.ts';

/**
 * A take that is over, summed up beside its session so that the carnet opens without reading any log. It is a memory
 * of what the log says: it may be lost at any time and told again. `at` is when the take ended; `decisions` counts
 * those of its whole path. A criterion without occasion on this path is absent.
 */
export type TakeNote = {
  take: number;
  at: Ms;
  decisions: number;
  ending?: Ending;
  criteria: Partial<Record<Criterion, CriterionNote>>;
};

/**
 * `level` is the one the retour of the take says, over its whole path. Occasions are counted once for a session: those
 * a take shares with an earlier one that is over are not counted again. `entry` is where to try again.
 */
export type CriterionNote = {
  level: (typeof LEVELS)[number];
  offered: number;
  taken: number;
  entry?: Entry;
};

/** A decision where an occasion was left, with all that was said before it: a place of its session, its replies in front. */
export type Entry = { decision: number; place: Place };

/** The notes of a session, and how many of its beats they know: with more beats in the log, they are to be told again. */
export type TakeNotes = { beats: number; takes: TakeNote[] };

/** What the player wrote in the retour of a take, as it stands: found again in the carnet without reading the log. */
export type WrittenAnswer = { take: number; question: Question; text: string; t: Ms };
