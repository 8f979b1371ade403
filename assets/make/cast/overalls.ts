/** Mechanic's overalls: broad straps with their buckles, a bib with a pocket and a spanner. Laid like an apron, under the line. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const { ink } = palette;

/** `left` and `right` are the heights of the shoulders where the straps go over them. */
export function overalls(left = 532, right = 546, cloth = '#48618a'): string {
  const shade = mix(cloth, ink, 0.3);
  const buckle = (x: number, y: number) =>
    outlined(`M${x - 34} ${y}h68v46h-68Z`, palette.straw, ink, 9) +
    `<circle cx="${x}" cy="${y + 23}" r="9" fill="${ink}"/>`;
  return [
    outlined(
      `M270 ${left + 8}L322 ${left - 6}C328 620 344 700 350 780H298C290 700 276 620 270 ${left + 8}Z`,
      cloth,
      ink,
      11,
    ),
    outlined(
      `M572 ${right - 6}L622 ${right + 12}C632 620 630 700 624 780H572C580 700 580 620 572 ${right - 6}Z`,
      cloth,
      ink,
      11,
    ),
    outlined(
      'M280 764C400 776 530 776 644 762C650 850 668 930 716 986L730 1160H196L206 990C256 930 274 850 280 764Z',
      cloth,
      ink,
      11,
    ),
    stroked('M292 790C404 802 520 802 634 788', shade, 6),
    outlined(
      'M512 858L530 820C522 806 532 792 546 796L540 812L552 820L564 808C572 822 562 836 548 836L536 866Z',
      palette.steel,
      ink,
      7,
    ),
    outlined('M384 852C430 860 500 860 548 850L544 960C500 972 436 972 388 962Z', cloth, ink, 9),
    stroked('M390 878C436 886 500 886 542 876', shade, 6),
    buckle(326, 742),
    buckle(598, 738),
  ].join('');
}

/** A ribbed crew neck. Drawn above a bust, whose own neckline it hides. */
export function ribbedCollar(cloth: string): string {
  const rib = mix(cloth, ink, 0.22);
  return [
    outlined(
      'M312 534C320 630 400 684 474 682C544 680 600 630 598 546L570 536C564 592 524 626 470 626C416 626 364 582 350 524Z',
      mix(cloth, '#ffffff', 0.16),
      ink,
      12,
    ),
    stroked(
      'M346 594l24-18M376 636l20-22M422 664l10-28M476 672l-2-30M528 660l-12-28M566 630l-22-20M586 588l-24-12',
      rib,
      8,
    ),
  ].join('');
}
