/** The postures of Monsieur Bertin: six busts of Open Peeps brought to the same brick shirt, under the same apron. */
import { mix, palette, skins } from '../../palette.ts';
import { apron } from '../apron.ts';
import type { BodyPlan } from '../body.ts';
import { bend, busts, openFingers, withoutArmholes } from '../busts.ts';

const skin = skins.rose;
const shirt = palette.brick;
const common = {
  cloth: shirt,
  skin,
  areas: [],
  neck: { at: [460, 500], shadow: mix(skin, '#5a2f2f', 0.22) },
  laid: apron(),
} as const;

export const bertinBodies: Record<string, BodyPlan> = {
  face: { ...common, ...busts.facing },
  pointe: { ...common, ...busts.pointingUp, laid: apron(530, 548), boxes: [[700, 380, 900, 735, skin]] },
  'bras-croises': {
    ...common,
    ...busts.crossed,
    areas: [[655, 837, skin]],
    inFront: [
      [600, 930],
      [180, 950],
      [655, 837],
    ],
  },
  'mains-ouvertes': {
    ...common,
    ...busts.open,
    frontShapes: openFingers(skin),
    boxes: [
      [-110, 590, 200, 825, skin],
      [740, 660, 1095, 860, skin],
    ],
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    lines: ['M384 812C398 840 410 872 412 912'],
    areas: [[520, 800, skin]],
    inFront: [
      [200, 1000],
      [520, 800],
    ],
    above: withoutArmholes(shirt),
  },
  telephone: {
    ...common,
    bust: 'Device',
    reshape: [
      bend(0, 7, 12, [316, 650], [548, 668]),
      bend(1, 4, 20, [306, 680], [572, 694]),
      bend(1, 31, 39, [612, 694], [606, 706]),
      bend(1, 43, 53, [524, 763], [516, 766]),
      bend(1, 72, 78, [214, 858], [213, 868]),
      bend(1, 124, 129, [66, 960], [65, 957]),
      bend(1, 130, 138, [66, 840], [76, 790]),
    ],
    drop: [2, 3, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23],
    areas: [
      [540, 840, skin],
      [650, 800, skin],
      [640, 700, palette.steel],
    ],
    frontShapes: [
      ['M150 958L235 934L320 900L385 868L444 842L446 895L462 938L404 983L338 1026L236 1086L110 1100Z', shirt],
    ],
    inFront: [
      [540, 840],
      [640, 700],
    ],
  },
};
