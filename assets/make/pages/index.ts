/** Files of the pages. */
import { brandMark, favicon } from './brand.ts';
import { cardFiles } from './card.ts';
import { rehearsalDoor } from './door.ts';
import { pelmet } from './pelmet.ts';

export const pageFiles = (): Record<string, string> => ({
  'pages/brand.svg': brandMark(),
  'pages/favicon.svg': favicon(),
  'pages/pelmet.svg': pelmet(),
  'pages/door-rehearsal.svg': rehearsalDoor(),
  ...cardFiles(),
});
