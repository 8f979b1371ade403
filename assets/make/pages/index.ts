/** Files of the pages. */
import { brandMark, favicon } from './brand.ts';
import { cardFiles } from './card.ts';
import { rehearsalDoor } from './door.ts';
import { forumDoor } from './forum-door.ts';
import { pelmet } from './pelmet.ts';
import { quarterCard } from './quarter-card.ts';
import { visitCards } from './visit-card.ts';
import { writingDoor } from './writing-door.ts';

export const pageFiles = (): Record<string, string> => ({
  'pages/brand.svg': brandMark(),
  'pages/favicon.svg': favicon(),
  'pages/pelmet.svg': pelmet(),
  'pages/door-rehearsal.svg': rehearsalDoor(),
  'pages/door-forum.svg': forumDoor(),
  'pages/door-writing.svg': writingDoor(),
  ...cardFiles(),
  ...visitCards(),
  'pages/card-le-quart-d-heure.svg': quarterCard(),
});
