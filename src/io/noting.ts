import type { Event } from '../lexicon/session.ts';
import { blankRow, foldRow, type SessionRow } from '../timeline/session-row.ts';

/** A row of the list with its takes summed up. The row already counts these events: all of them, and sound. */
export type NoteTakes = (row: SessionRow, events: readonly Event[]) => SessionRow;

/**
 * What sums takes up is not of this house, and its code comes after the first words: `now` is undefined before it has
 * come. A row written meanwhile is late, and told again when it is next written to, or when the carnet is opened.
 */
export type Noting = { now(): NoteTakes | undefined; whenReady(): Promise<NoteTakes> };

/** The row of a session told whole from its events, and its takes summed up when what does it is at hand. */
export const rowOf = (session: string, events: readonly Event[], note?: NoteTakes): SessionRow => {
  const row = events.reduce(foldRow, blankRow(session));
  return note ? note(row, events) : row;
};
