import { CHECK } from './check.ts';
import { CRITERIA_SENTENCES } from './criteria.ts';
import { EXPLORE } from './explore.ts';
import { PREVIEW } from './preview.ts';
import { SCRIPT } from './script.ts';
import { WORKSHOP } from './workshop.ts';
import { WORKSHOP_PAGES } from './workshop-pages.ts';

/** What is said to whoever writes a scene; the criteria, because their names are proposed as one writes. */
export const OF_AUTHORS: Readonly<Record<string, string>> = {
  ...SCRIPT,
  ...EXPLORE,
  ...CHECK,
  ...CRITERIA_SENTENCES,
  ...WORKSHOP,
  ...WORKSHOP_PAGES,
  ...PREVIEW,
};
