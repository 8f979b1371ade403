import { ACCESSIBILITY } from './accessibility.ts';
import { FIRST } from './first.ts';
import { HAND_OVER } from './hand-over.ts';
import { OF_AUTHORS } from './of-authors.ts';
import { OF_FORUM } from './of-forum.ts';
import { OF_KEPT } from './of-kept.ts';
import { OF_NOTEBOOK } from './of-notebook.ts';
import { OF_PAIR } from './of-pair.ts';
import { OF_RETOUR } from './of-retour.ts';
import { OF_SCENES } from './of-scenes.ts';
import { OF_SHARE } from './of-share.ts';
import { OF_VOICE } from './of-voice.ts';
import { SETTINGS } from './settings.ts';
import { SOURCES } from './sources.ts';
import { TABLET } from './tablet.ts';

/** Every sentence of the product, by code. */
export const CATALOGUE: Readonly<Record<string, string>> = {
  ...FIRST,
  ...OF_RETOUR,
  ...OF_FORUM,
  ...OF_KEPT,
  ...OF_NOTEBOOK,
  ...OF_PAIR,
  ...OF_SHARE,
  ...OF_VOICE,
  ...OF_AUTHORS,
  ...OF_SCENES,
  ...HAND_OVER,
  ...ACCESSIBILITY,
  ...SETTINGS,
  ...SOURCES,
  ...TABLET,
};
