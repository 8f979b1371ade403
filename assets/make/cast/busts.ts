/**
 * Busts of Open Peeps made ready to wear: prints taken off, short sleeves closed down to the hands, necklines brought to the same
 * height. A person adds colours and clothes.
 *
 * @example
 * const body: BodyPlan = { ...busts.face, cloth: palette.leaf, skin, areas: [], neck };
 */

import type { Point } from '../draw/path.ts';
import { stroked } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import type { BodyPlan } from './body.ts';
import type { Reshape } from './retouch.ts';

type Bust = Pick<BodyPlan, 'bust' | 'drop' | 'reshape' | 'lift' | 'lines'>;

/** Drawn above `busts.explaining`: covers the seams of its short sleeves with cloth and mends the lines these touch. */
export const withoutArmholes = (cloth: string): string =>
  `<path fill="${cloth}" d="M122 668L136 652L150 652C178 676 206 712 236 762C238 776 230 800 224 812L198 808L208 780C186 744 158 706 124 664ZM730 716L746 746L712 794L700 808H684V788Z"/>` +
  stroked(
    'M182 590C150 616 118 656 98 706C84 742 74 776 68 806M719 646C736 680 744 720 748 770C754 840 757 910 759 970',
    palette.ink,
    12,
  ) +
  stroked('M212 806L205 866M691 800L694 866', palette.ink, 13);

/** Skin between the fingers of `busts.open`, where the line of the source leaves gaps. */
export const openFingers = (skin: string) =>
  [['M986 726L1016 729L1044 715L1042 728L1020 745L1012 750L986 747Z', skin]] as const;

/** Nodes of a contour that give way to one curve. */
export const bend = (
  contour: number,
  from: number,
  to: number,
  ...via: readonly [Point, Point]
): Reshape => ({
  contour,
  from,
  to,
  via,
});

export const busts = {
  /** Both arms down. */
  facing: {
    bust: 'ShirtFilled',
    reshape: [
      bend(1, 26, 35, [36, 820], [28, 890]),
      bend(1, 40, 66, [90, 1168], [140, 1174]),
      bend(1, 78, 112, [740, 1172], [780, 1170]),
      bend(1, 117, 122, [806, 1000], [810, 880]),
    ],
    lines: ['M146 842C164 920 172 1020 172 1160', 'M700 860C702 960 710 1070 722 1160'],
  },
  /** A finger up. */
  pointingUp: {
    bust: 'PointingUp',
    reshape: [
      bend(0, 25, 30, [566, 660], [286, 640]),
      bend(0, 53, 59, [214, 1148], [216, 1148]),
      bend(0, 61, 91, [385, 1147], [400, 1148]),
    ],
    drop: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    lines: ['M786 752C778 820 764 880 742 936'],
  },
  /** A finger towards the other. An open jacket in the source: `closed` covers it. */
  pointingAhead: {
    bust: 'DotJacket',
    reshape: [
      bend(0, 4, 7, [372, 690], [530, 700]),
      bend(0, 120, 123, [222, 572], [170, 590]),
      bend(0, 123, 127, [103, 750], [82, 808]),
      bend(0, 127, 131, [60, 940], [62, 1060]),
    ],
    drop: [
      1, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
      32, 33,
    ],
  },
  crossed: {
    bust: 'ArmsCrossed',
    lift: { from: 620, by: 0.74 },
    reshape: [bend(0, 22, 28, [92, 940], [52, 900])],
  },
  /** A hand on the chest, open. */
  explaining: {
    bust: 'Explaining',
    reshape: [
      bend(0, 53, 61, [350, 640], [556, 656]),
      bend(0, 76, 89, [592, 551], [604, 549]),
      bend(0, 92, 103, [756, 704], [762, 850]),
    ],
    drop: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  },
  /** Both hands out, palms up. Long sleeves in place of short ones. */
  open: {
    bust: 'Whatever',
    reshape: [
      bend(0, 32, 36, [370, 662], [545, 662]),
      bend(0, 184, 195, [57, 860], [60, 800]),
      bend(1, 57, 66, [66, 900], [72, 810]),
    ],
    drop: [3, 4],
    lines: [
      'M66 794C98 814 152 812 186 788',
      'M822 758C796 800 778 834 762 858C738 896 716 930 692 970',
      'M790 808C812 824 830 834 850 838',
    ],
  },
} as const satisfies Record<string, Bust>;
