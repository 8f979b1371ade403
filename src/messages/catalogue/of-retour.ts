import { COLLEAGUE } from './colleague.ts';
import { CRITERIA_SENTENCES } from './criteria.ts';
import { DEBRIEF } from './debrief.ts';
import { FORMULAS } from './formulas.ts';

/** What is said of a take once it is over. */
export const OF_RETOUR: Readonly<Record<string, string>> = {
  ...CRITERIA_SENTENCES,
  ...DEBRIEF,
  ...COLLEAGUE,
  ...FORMULAS,
};
