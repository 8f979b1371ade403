/** A pad held up in one hand: sleeve, cuff, fingers over the edge of the paper. Drawn above a bust. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

export function notes(skin: string, sleeve: string): string {
  const grey = mix(palette.ink, palette.card, 0.5);
  const finger = (x: number, y: number, length: number) =>
    outlined(`M${x} ${y}c-8-16 2-28 18-28h${length}c20 0 22 34 0 36h-${length - 6}`, skin, palette.ink, 11);
  return [
    outlined(
      'M262 1150C300 1060 380 950 476 872L536 932C470 1000 420 1080 390 1160Z',
      sleeve,
      palette.ink,
      13,
    ),
    outlined('M470 866L488 850L556 916L540 936Z', mix(sleeve, palette.ink, 0.25), palette.ink, 12),
    outlined('M492 852C500 800 520 770 556 752L640 830C628 880 594 908 552 912Z', skin, palette.ink, 12),
    outlined('M566 632L760 664L712 930L518 898Z', palette.card, palette.ink, 12),
    outlined('M566 632L760 664L753 700L560 668Z', palette.straw, palette.ink, 9),
    stroked('M580 716l132 22M572 758l96 16M564 800l124 20', grey, 8),
    finger(524, 792, 44),
    finger(516, 828, 48),
    finger(512, 864, 42),
  ].join('');
}
