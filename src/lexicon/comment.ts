import type { Place } from './place.ts';

/**
 * What a colleague wrote about a line of a take that was handed to him. `id` is his, unique, so that the same file read
 * twice says nothing twice. Nobody is named, unless he wrote a name himself.
 */
export type Comment = { id: string; place: Place; text: string };

/** Longer than any remark on one line: a file stays small whatever is pasted. */
export const LONGEST_COMMENT = 2000;
