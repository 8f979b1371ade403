/** The postures of Madame Keller: the same steel work shirt, sleeves rolled over the forearms, over a dark teal tee. */
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { busts, withoutArmholes } from '../busts.ts';
import { bareNeck, closedFront, collarAndTee, pockets, rolledCuff } from '../work-shirt.ts';

export const kellerSkin = skins.miel;
export const kellerShirt = mix(palette.steelDark, palette.teal, 0.35);
const tee = palette.tealDark;
const collar = collarAndTee(kellerShirt, tee);

const common = {
  cloth: kellerShirt,
  skin: kellerSkin,
  neck: { at: [460, 500], shadow: mix(kellerSkin, '#5a2f2f', 0.22) },
} as const;

export const kellerBodies: Record<string, BodyPlan> = {
  face: { ...common, ...busts.facing, areas: [], laid: pockets(kellerShirt), above: collar },
  'bras-croises': {
    ...common,
    ...busts.crossed,
    areas: [
      [655, 837, kellerSkin],
      [600, 930, kellerSkin],
      [180, 950, kellerSkin],
    ],
    laid: pockets(kellerShirt),
    inFront: [
      [600, 930],
      [180, 950],
      [655, 837],
    ],
    above: collar,
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    lines: ['M268 886C296 920 322 956 330 1000'],
    areas: [[520, 800, kellerSkin]],
    laid: pockets(kellerShirt),
    inFront: [
      [200, 1000],
      [520, 800],
    ],
    above: withoutArmholes(kellerShirt) + collar,
  },
  pointe: {
    ...common,
    ...busts.pointingAhead,
    areas: [],
    boxes: [[760, 560, 1000, 980, kellerSkin]],
    above:
      closedFront(kellerShirt) +
      pockets(kellerShirt) +
      bareNeck(kellerSkin, common.neck.shadow) +
      collar +
      rolledCuff(kellerShirt),
  },
};
