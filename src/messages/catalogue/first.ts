import { PAGES } from './pages.ts';
import { SCRIPT } from './script.ts';
import { SESSION } from './session.ts';
import { SOURCES } from './sources.ts';
import { TABLET } from './tablet.ts';

/** What whoever rehearses alone may read: these sentences come with the first page. */
export const FIRST: Readonly<Record<string, string>> = {
  ...PAGES,
  ...SESSION,
  ...SCRIPT,
  ...SOURCES,
  ...TABLET,
};
