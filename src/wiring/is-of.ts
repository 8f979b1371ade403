import type { Event, Kind } from '../lexicon/session.ts';

/** Are these the events of a session of that kind? A session that has none yet is of no kind. */
export const isOf = ([first]: readonly Event[], kind: Kind): boolean =>
  first?.type === 'sessionOpened' && first.kind === kind;
