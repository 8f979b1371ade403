/** A work shirt worn open at the neck: wings of a collar over a tee, placket, two chest pockets, a pencil. */

import { outlined, stroked } from '../draw/svg.ts';
import { mix, palette } from '../palette.ts';

const { ink } = palette;

/** Drawn above a bust: it hides whatever neckline the bust came with. */
export function collarAndTee(cloth: string, tee: string): string {
  const wing = mix(cloth, '#ffffff', 0.14);
  return [
    outlined(
      'M346 548C370 612 420 628 466 626C520 624 560 600 578 548L572 640L474 706L370 650Z',
      tee,
      ink,
      11,
    ),
    outlined('M350 522C324 548 310 590 306 634L412 706L474 690C420 652 376 596 350 522Z', wing, ink, 12),
    outlined('M578 528C592 576 548 650 474 690L556 716L648 642C630 592 606 556 578 528Z', wing, ink, 12),
  ].join('');
}

/** Laid on the shirt: the placket and its studs, a pocket on each side, a pencil in the right one. */
export function pockets(cloth: string): string {
  const shade = mix(cloth, ink, 0.16);
  const stud = (y: number) => `<circle cx="466" cy="${y}" r="8" fill="${ink}"/>`;
  const pocket = (x: number) =>
    outlined(`M${x} 770h136l-4 118q-62 20-126 2Z`, cloth, ink, 9) +
    outlined(`M${x - 6} 758h148l-4 36q-70 22-140 2Z`, shade, ink, 9);
  return [
    outlined('M604 706L620 700L626 790L608 792Z', palette.apricot, ink, 8),
    stroked('M440 700V1150M494 700V1150', ink, 8),
    ...[742, 826, 910, 994].map(stud),
    pocket(262),
    pocket(544),
  ].join('');
}

/** Hides an open jacket under one piece of cloth. */
export const closedFront = (cloth: string): string =>
  `<path fill="${cloth}" d="M296 548L280 620L242 680V730L262 1140H664L652 700C650 650 640 600 586 566L574 640L474 660L360 640L330 530L314 535Z"/>`;

/** The right of the neck of an open jacket, bare where the source is dark. Under a collar of ours. */
export const bareNeck = (skin: string, shadow: string): string =>
  `<path fill="${skin}" d="M516 566L548 540L584 530L580 560C570 596 546 624 506 640Z"/><path fill="${shadow}" d="M500 586V512H529L542 530L556 536L584 530L580 562C560 574 536 584 500 586Z"/>${stroked('M534 506C537 520 542 532 554 537C562 540 572 540 580 538', ink, 12)}${stroked('M286 545C298 541 308 538 314 530C322 520 332 514 346 514', ink, 9)}`;

/** The turned-up edge of a sleeve, on the forearm that points ahead. */
export const rolledCuff = (cloth: string): string =>
  outlined(
    'M758 842L738 894C766 938 806 966 846 974L866 936C826 926 786 896 758 842Z',
    mix(cloth, '#ffffff', 0.14),
    ink,
    11,
  );
