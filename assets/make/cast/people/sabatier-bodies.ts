/** The postures of Madame Sabatier: an olive gilet over a chambray shirt, a scarf at the neck. */
import { mix, palette } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { busts, openFingers, withoutArmholes } from '../busts.ts';
import { gilet, neckScarf } from '../gilet.ts';

export const sabatierSkin = '#efbd95';
const shirt = mix(palette.agencyDark, '#ffffff', 0.12);
const cloth = mix(palette.leaf, '#5b6b2f', 0.35);
const scarf = neckScarf(palette.terra);

const common = {
  cloth: shirt,
  skin: sabatierSkin,
  areas: [],
  neck: { at: [460, 500], shadow: mix(sabatierSkin, '#5a2f2f', 0.22) },
  above: scarf,
} as const;

export const sabatierBodies: Record<string, BodyPlan> = {
  face: {
    ...common,
    ...busts.facing,
    laid: gilet(cloth, {
      left: 'C196 640 168 740 146 846C164 920 172 1020 172 1160',
      right: 'C672 660 694 760 700 862C702 960 710 1070 722 1160',
    }),
  },
  'bras-croises': {
    ...common,
    ...busts.crossed,
    areas: [[655, 837, sabatierSkin]],
    laid: gilet(cloth, {
      left: 'C176 640 140 740 122 850V1010',
      right: 'C680 650 700 740 714 850V1010',
    }),
    inFront: [
      [600, 930],
      [180, 950],
      [655, 837],
    ],
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    lines: ['M384 812C398 840 410 872 412 912'],
    areas: [[520, 800, sabatierSkin]],
    laid: gilet(cloth, {
      left: 'C240 640 252 720 246 800C240 850 220 900 200 940V1130',
      right: 'C664 650 674 720 674 790L684 860L696 1130',
    }),
    inFront: [
      [200, 1000],
      [520, 800],
    ],
    above: withoutArmholes(shirt) + scarf,
  },
  'mains-ouvertes': {
    ...common,
    ...busts.open,
    frontShapes: openFingers(sabatierSkin),
    laid: gilet(cloth, {
      left: 'C206 640 206 720 212 800C222 900 222 1010 190 1130',
      right: 'C684 660 716 780 716 880C706 920 690 970 688 1000L684 1130',
    }),
    boxes: [
      [-110, 590, 200, 825, sabatierSkin],
      [740, 660, 1095, 860, sabatierSkin],
    ],
    above: scarf,
  },
};
