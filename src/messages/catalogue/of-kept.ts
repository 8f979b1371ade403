import { KEPT } from './kept.ts';

/** What is read of what is kept on this machine. */
export const OF_KEPT: Readonly<Record<string, string>> = { ...KEPT };
