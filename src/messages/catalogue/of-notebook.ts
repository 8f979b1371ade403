import { NOTEBOOK } from './notebook.ts';

/** What is read in the carnet. */
export const OF_NOTEBOOK: Readonly<Record<string, string>> = { ...NOTEBOOK };
