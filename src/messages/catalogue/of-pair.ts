import { PAIR } from './pair.ts';

/** What is read when two people play. */
export const OF_PAIR: Readonly<Record<string, string>> = { ...PAIR };
