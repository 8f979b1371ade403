/** Milliseconds since the epoch. */
export type Ms = number;

/** Who acts: `P1`, `P2`… never a name. */
export type Actor = `P${number}`;

/**
 * A point of a session: beats count from 0 along the whole path of the take, lines from 0 inside the beat.
 * A line equal to the number of lines of the beat is its decision: all has been heard.
 */
export type Place = { take: number; beat: number; line: number };
