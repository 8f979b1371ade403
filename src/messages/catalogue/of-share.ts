import { SHARE } from './share.ts';

/** What is read when a take is handed over, and when one is received. */
export const OF_SHARE: Readonly<Record<string, string>> = { ...SHARE };
