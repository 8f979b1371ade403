/** The postures of Monsieur Le Goff: blue overalls over an apricot jersey, whatever the bust underneath. */
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { busts, withoutArmholes } from '../busts.ts';
import { overalls, ribbedCollar } from '../overalls.ts';

export const legoffSkin = skins.clair;
const jersey = palette.apricot;
const common = {
  cloth: jersey,
  skin: legoffSkin,
  areas: [],
  neck: { at: [460, 500], shadow: mix(legoffSkin, '#5a2f2f', 0.22) },
  laid: overalls(),
  above: ribbedCollar(jersey),
} as const;

export const legoffBodies: Record<string, BodyPlan> = {
  face: { ...common, ...busts.facing },
  'bras-croises': {
    ...common,
    ...busts.crossed,
    areas: [[655, 837, legoffSkin]],
    inFront: [
      [600, 930],
      [180, 950],
      [655, 837],
    ],
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    laid: overalls(544, 556),
    lines: ['M384 812C398 840 410 872 412 912'],
    areas: [[520, 800, legoffSkin]],
    inFront: [
      [200, 1000],
      [520, 800],
    ],
    above: withoutArmholes(jersey) + ribbedCollar(jersey),
  },
  pointe: {
    ...common,
    ...busts.pointingUp,
    laid: overalls(526, 530),
    boxes: [[700, 380, 900, 735, legoffSkin]],
  },
};
