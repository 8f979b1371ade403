import type { Event } from '../lexicon/session.ts';
import { foldTimeline } from '../timeline/fold-timeline.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import { EMPTY_TIMELINE } from '../timeline/timeline.ts';
import { summariesOf } from './summaries-of.ts';

/**
 * The row of a session with its takes summed up: what storage writes when a take ends, and when it finds a row whose
 * notes are late (`areNotesFresh`). The row must already count these events, all of them and sound.
 *
 * @example const row = notedRow(events.reduce(foldRow, blankRow(session)), events);
 */
export const notedRow = (row: SessionRow, events: readonly Event[]): SessionRow => ({
  ...row,
  notes: { beats: row.beats, takes: summariesOf(events.reduce(foldTimeline, EMPTY_TIMELINE)) },
});
