/**
 * An arm held out to a tablet. The hand closes on the edge of the tablet at `tabletGrip`: the palm goes under the tablet, with the bust;
 * the thumb goes over it, in a drawing of its own.
 */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const { ink } = palette;

/** Where the edge of the tablet meets the hand. */
export const tabletGrip = [1064, 640] as const;

/** Sleeve, cuff and palm. Drawn above a bust. */
export function tabletArm(skin: string, sleeve: string): string {
  return [
    outlined(
      'M1000 596C1024 570 1062 562 1100 566L1104 716C1072 720 1050 736 1030 770L948 716C958 668 972 626 1000 596Z',
      skin,
      ink,
      12,
    ),
    stroked('M1052 612H1100M1048 652H1100M1050 690H1100', ink, 8),
    outlined(
      'M676 612C750 660 816 744 850 838C878 806 906 766 934 718L1024 786C990 900 944 1000 884 1080C846 1110 800 1100 776 1060C738 980 706 880 690 790Z',
      sleeve,
      ink,
      13,
    ),
    stroked('M850 838C852 868 848 896 836 920', ink, 10),
    outlined('M924 714L942 690L1048 770L1030 796C992 772 958 744 924 714Z', mix(sleeve, ink, 0.25), ink, 12),
  ].join('');
}

/** The thumb, over the edge of the tablet: whole, within the frame of the cast. */
export const tabletThumb = (skin: string): string =>
  outlined(
    'M1032 676C1034 636 1054 604 1080 602C1106 604 1106 638 1084 648C1068 656 1060 676 1056 700C1046 716 1032 702 1032 676Z',
    skin,
    ink,
    11,
  );
