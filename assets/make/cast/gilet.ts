/** A quilted work gilet over a shirt: two fronts and a zip, a pocket with secateurs, a scarf knotted at the neck. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const { ink } = palette;

/** The armholes go down from the shoulders, each as the rest of a path; they follow the arms of the bust. */
export interface Armholes {
  /** From 232, 556. */
  readonly left: string;
  /** From 640, 572. */
  readonly right: string;
}

/** Laid on the shirt. */
export function gilet(cloth: string, { left, right }: Armholes): string {
  const seam = mix(cloth, ink, 0.3);
  const light = mix(cloth, '#ffffff', 0.12);
  return [
    outlined(`M322 530L232 556${left}H470V706C410 668 356 606 340 536Z`, cloth, ink, 11),
    outlined(`M584 544L640 572${right}H470V706C530 676 572 616 584 544Z`, cloth, ink, 11),
    stroked('M262 694C330 708 392 712 448 710M492 710C552 708 602 702 644 692', seam, 6),
    stroked('M236 1012C306 1024 390 1026 448 1024M492 1024C566 1024 620 1019 670 1011', seam, 6),
    outlined(
      'M546 812L540 764C530 752 536 738 550 740L556 764L566 740C580 740 582 754 572 764L566 812Z',
      palette.steel,
      ink,
      7,
    ),
    outlined('M548 816L544 780H570L568 816Z', palette.curtain, ink, 7),
    outlined('M514 800C552 808 596 808 636 800L632 902C594 914 552 914 518 904Z', light, ink, 9),
    stroked('M518 828C554 836 596 836 632 828', seam, 6),
    outlined('M284 804C322 812 366 812 404 804L402 904C366 914 324 914 288 904Z', light, ink, 9),
    stroked('M288 832C322 840 366 840 400 832', seam, 6),
  ].join('');
}

/** A scarf tied in front, ends hanging. Drawn above a bust, whose neckline it hides. */
export function neckScarf(cloth: string): string {
  const spot = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="7" fill="${palette.card}"/>`;
  return [
    outlined('M470 654C440 684 414 716 408 760L434 750L446 776C464 738 482 700 490 660Z', cloth, ink, 11),
    outlined('M486 656C504 686 528 708 566 718L554 738L566 758C524 754 486 720 468 676Z', cloth, ink, 11),
    outlined(
      'M336 522C322 588 366 650 468 662C560 656 602 600 594 538L566 526C560 574 522 604 468 604C408 602 366 566 354 516Z',
      mix(cloth, '#ffffff', 0.08),
      ink,
      12,
    ),
    outlined('M448 640C462 622 498 624 508 642C508 670 458 676 448 640Z', cloth, ink, 11),
    ...[spot(364, 590), spot(414, 632), spot(546, 624), spot(580, 574), spot(444, 718), spot(520, 712)],
  ].join('');
}
