/** A forearm across the chest, hand open: for a jacket, whose bust keeps its arms down. Drawn above a bust. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const { ink } = palette;

export function openHand(skin: string, sleeve: string): string {
  return [
    outlined(
      'M196 1180C120 1140 84 1090 96 1024C190 968 300 896 388 812L442 900C380 952 300 1050 226 1180Z',
      sleeve,
      ink,
      13,
    ),
    outlined('M376 806L398 786L460 886L438 908C420 872 398 836 376 806Z', mix(sleeve, ink, 0.25), ink, 12),
    outlined(
      'M402 790C406 752 440 738 446 718C452 698 480 700 474 732C470 756 456 776 484 780C540 778 596 768 622 758C650 748 672 754 662 772C650 796 616 818 600 832C574 866 550 884 530 888C502 892 474 884 454 886Z',
      skin,
      ink,
      12,
    ),
    stroked('M508 822C556 808 602 788 640 766M530 850C576 834 618 812 650 790', ink, 9),
  ].join('');
}
