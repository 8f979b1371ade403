import type { Ms } from './session.ts';

/** A take handed over by a colleague: the file it came in, with what was written of it since. `t`: when it came. */
export type ReceivedRow = { id: string; t: Ms; text: string };
