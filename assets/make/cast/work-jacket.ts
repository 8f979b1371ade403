/** A cotton work jacket, buttoned, over a jumper: round collar, a chest pocket with a notebook in it. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const { ink } = palette;

/** Laid on the jacket: the edge, its buttons, the pockets. */
export function jacketFront(cloth: string): string {
  const shade = mix(cloth, ink, 0.24);
  const button = (y: number) =>
    `<circle cx="494" cy="${y}" r="11" fill="${shade}" stroke="${ink}" stroke-width="6"/>`;
  return [
    stroked('M468 690C472 840 470 1000 468 1160', ink, 10),
    ...[760, 860, 960, 1060].map(button),
    outlined('M560 790L556 704L622 698L628 790Z', palette.card, ink, 9),
    outlined('M556 722L554 704L622 698L624 718Z', palette.curtain, ink, 8),
    outlined('M636 790V702L643 688L650 702V790Z', palette.leaf, ink, 7),
    outlined('M540 764C582 774 626 774 664 764L660 876C622 892 580 892 544 880Z', cloth, ink, 10),
    stroked('M552 786C586 794 622 794 654 786', shade, 6),
  ].join('');
}

/** Drawn above a bust: it hides whatever neckline the bust came with. */
export function jacketCollar(cloth: string, jumper: string): string {
  const wing = mix(cloth, '#ffffff', 0.12);
  return [
    outlined(
      'M348 540C360 616 410 640 468 638C526 636 566 604 578 540L572 650L472 722L366 650Z',
      jumper,
      ink,
      11,
    ),
    stroked('M366 590C392 640 424 654 468 654C516 652 548 634 568 596', mix(jumper, ink, 0.3), 6),
    outlined(
      'M350 520C318 540 298 584 294 636C320 668 366 694 412 700L472 712C416 664 372 600 350 520Z',
      wing,
      ink,
      12,
    ),
    outlined(
      'M580 526C590 590 546 664 472 712L530 708C580 700 624 672 648 640C640 590 618 548 580 526Z',
      wing,
      ink,
      12,
    ),
  ].join('');
}
