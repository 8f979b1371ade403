import { isEvent, isStranger } from '../lexicon/schemas/event-schema.ts';
import type { Event } from '../lexicon/session.ts';
import { fits } from './fits.ts';
import { foldTimeline } from './fold-timeline.ts';
import { EMPTY_TIMELINE } from './timeline.ts';

/**
 * What can be relied on among the rows of a file or of storage, from the first one. `readOnly`: a later version wrote
 * events we do not know; they are not in `events` and nothing may be added. `badRow` (from 1) is the first row that is
 * not an event or does not follow from those before it: it and all after it are left out.
 */
export type ReadRows = { events: Event[]; readOnly: boolean; badRow?: number };

/** Reads rows in order and stops at the first bad one. Never throws, whatever the rows. */
export function readRows(rows: readonly unknown[]): ReadRows {
  const events: Event[] = [];
  let timeline = EMPTY_TIMELINE;
  let readOnly = false;
  for (const [index, row] of rows.entries()) {
    if (isEvent(row) && fits(timeline, row)) {
      events.push(row);
      timeline = foldTimeline(timeline, row);
    } else if (isStranger(row) && row.seq === timeline.seq + 1) {
      readOnly = true;
      timeline = { ...timeline, seq: row.seq };
    } else {
      return { events, readOnly, badRow: index + 1 };
    }
  }
  return { events, readOnly };
}
