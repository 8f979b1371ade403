/** Monsieur Nguyen, 28, who repairs bicycles and delivers by cargo bike: a fringe, a teal hoodie, the strap of his bag. */
import { outlined, stroked } from '../../draw/svg.ts';
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { clearFaces } from '../clear-faces.ts';
import type { HeadPlan } from '../head.ts';
import { openHand } from '../sleeve-hand.ts';
import type { Person } from './person.ts';

const skin = mix(skins.clair, skins.miel, 0.45);
const hoodie = mix(palette.leaf, palette.teal, 0.35);

/** The strap over his shoulder, and its buckle. */
const strap = [
  outlined(
    'M196 566L262 538C360 700 470 870 640 1060L600 1160C440 980 290 770 196 566Z',
    palette.straw,
    palette.ink,
    11,
  ),
  outlined('M372 780L424 738L462 790L408 832Z', palette.steel, palette.ink, 10),
  stroked('M398 778L436 794', palette.ink, 8),
].join('');

const bust: BodyPlan = {
  bust: 'Hoodie',
  cloth: hoodie,
  skin,
  areas: [],
  // The hood is open around the neck.
  lines: ['M376 502L392 436', 'M570 524L582 436'],
  neck: { at: [480, 540], shadow: mix(skin, '#5a2f2f', 0.22) },
  laid: strap,
};

const bodies: Record<string, BodyPlan> = {
  face: bust,
  'explique-mains': { ...bust, above: openHand(skin, hoodie) },
};

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'ShortMessy',
  skin,
  face,
  ...more,
});

export const nguyen: Person = {
  name: 'nguyen',
  bodies,
  heads: clearFaces(head),
  defaults: { expression: 'ecoute', posture: 'face' },
  top: 60,
  edge: 968,
  portrait: [235, 85, 410, 410],
};
