import { CRITERIA_SENTENCES } from './criteria.ts';
import { DEBRIEF } from './debrief.ts';
import { EXPLORE } from './explore.ts';
import { FORUM } from './forum.ts';
import { PAGES } from './pages.ts';
import { SCRIPT } from './script.ts';
import { SESSION } from './session.ts';

/** Every sentence of the product, by code. */
export const CATALOGUE: Readonly<Record<string, string>> = {
  ...PAGES,
  ...SESSION,
  ...CRITERIA_SENTENCES,
  ...DEBRIEF,
  ...SCRIPT,
  ...EXPLORE,
  ...FORUM,
};
