/** A cook's apron: two straps and a bib, laid on the shirt and under the line of the body. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const strap = (d: string, cloth: string): string => stroked(d, palette.ink, 31) + stroked(d, cloth, 11);

/** `left` and `right` are the heights at which the straps leave the collar. */
export function apron(left = 566, right = 560, cloth: string = palette.card): string {
  const shade = mix(cloth, palette.ink, 0.12);
  return [
    strap(`M330 ${left}C338 640 344 690 346 748`, cloth),
    strap(`M564 ${right}C570 640 574 690 574 748`, cloth),
    outlined(
      'M318 740C402 752 520 750 600 738C604 840 610 900 624 960L630 1136H262L272 960C300 900 314 840 318 740Z',
      cloth,
      palette.ink,
      11,
    ),
    stroked('M330 776C410 786 520 784 590 774', shade, 6),
    outlined('M380 930C430 938 500 938 556 930L552 1030C500 1044 430 1044 386 1032Z', cloth, palette.ink, 8),
  ].join('');
}
