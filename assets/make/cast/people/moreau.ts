/** Madame Moreau, who runs a care home: chestnut hair to the neck, butterfly glasses, a plum blazer, pearls. */
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { clearFaces } from '../clear-faces.ts';
import type { HeadPlan } from '../head.ts';
import { openHand } from '../sleeve-hand.ts';
import type { Person } from './person.ts';

const skin = skins.rose;
const plum = '#7d4f6d';
const blouse = mix(palette.straw, palette.paper, 0.62);

/** Where the string lies on the blouse. */
const pearls = [
  [392, 606],
  [412, 630],
  [438, 648],
  [468, 656],
  [498, 650],
  [524, 634],
  [542, 610],
]
  .map(
    ([x, y]) =>
      `<circle cx="${x}" cy="${y}" r="15" fill="${palette.card}" stroke="${palette.ink}" stroke-width="8"/>`,
  )
  .join('');

const bust: BodyPlan = {
  bust: 'BlazerBlackTee',
  cloth: plum,
  skin,
  areas: [[470, 850, blouse]],
  neck: { at: [450, 500], shadow: mix(skin, '#5a2f2f', 0.22) },
  above: pearls,
};

const bodies: Record<string, BodyPlan> = {
  face: bust,
  'explique-mains': { ...bust, above: pearls + openHand(skin, plum) },
};

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'MediumLong',
  hairColour: '#7a4a30',
  glasses: 'GlassButterfly',
  skin,
  cheeks: mix(skin, palette.curtain, 0.16),
  face,
  ...more,
});

export const moreau: Person = {
  name: 'moreau',
  bodies,
  heads: clearFaces(head),
  defaults: { expression: 'ecoute', posture: 'face' },
  top: 60,
  edge: 968,
  portrait: [225, 80, 410, 410],
};
