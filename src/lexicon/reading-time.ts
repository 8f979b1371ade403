import type { Ms } from './session.ts';

/** For the eye to come back to a new line and its speaker. Our choice, no study behind it: to be tuned on the field. */
export const ARRIVAL: Ms = 900;

/**
 * Reading aloud takes 68 ms a character on average over 14 languages written with an alphabet (Trauzettel-Klosinski
 * and Dietz, IReST, IOVS 53:5452, 2012); a line is read silently, which is a little faster.
 */
export const PER_CHARACTER: Ms = 60;
