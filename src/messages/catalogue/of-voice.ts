import { VOICE } from './voice.ts';

/** What is read where a voice is recorded or heard again. */
export const OF_VOICE: Readonly<Record<string, string>> = { ...VOICE };
