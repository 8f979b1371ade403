import { PAGES } from './pages.ts';
import { SESSION } from './session.ts';
import { STOPPED } from './stopped.ts';

/** What whoever rehearses alone may read: these sentences come with the first page. */
export const FIRST: Readonly<Record<string, string>> = {
  ...PAGES,
  ...SESSION,
  ...STOPPED,
};
