/**
 * Mouths for a man with a full dark beard. The mouth of the source is always the same pout and the mouths of the faces vanish in the
 * hair: ours are light shapes in the dark, drawn in the frame of the person.
 */
import { palette } from '../palette.ts';

export type BeardMouth =
  | 'calm'
  | 'flat'
  | 'smile'
  | 'cheeky'
  | 'scowl'
  | 'shout'
  | 'tight'
  | 'aside'
  | 'droop'
  | 'sad'
  | 'worried'
  | 'speak'
  | 'smirk'
  | 'round'
  | 'firm';

const cave = '#8c2f34';

/** Lips: one closed shape. */
const lips: Partial<Record<BeardMouth, string>> = {
  calm: 'M482 430C512 444 572 444 604 426C596 456 504 462 482 430Z',
  flat: 'M484 438C516 428 570 427 602 434C570 449 514 452 484 438Z',
  cheeky: 'M490 442C530 450 580 438 612 410C614 452 540 474 490 442Z',
  scowl: 'M470 466C486 414 592 406 618 456C590 436 506 440 470 466Z',
  tight: 'M480 442C520 434 566 431 606 434C566 444 522 450 480 442Z',
  aside: 'M506 444C536 434 574 430 604 434C580 448 540 456 506 444Z',
  droop: 'M480 450C512 426 562 426 606 448C570 442 520 444 480 450Z',
  sad: 'M480 460C496 420 586 416 608 452C584 440 508 442 480 460Z',
  worried:
    'M480 446C500 422 524 424 546 436C568 448 590 442 606 428C600 458 572 468 546 456C524 446 504 448 480 446Z',
  smirk: 'M486 442C530 442 576 434 612 408C610 444 540 464 486 442Z',
  firm: 'M488 432C520 442 576 440 604 428C594 454 502 458 488 432Z',
};

/** Open mouths: the cave, then what is white in it. */
const open: Partial<Record<BeardMouth, readonly [cave: string, white: string]>> = {
  smile: [
    'M472 420C500 436 584 434 614 414C612 466 490 478 472 420Z',
    'M478 424C504 438 582 436 610 418C606 442 496 448 478 424Z',
  ],
  shout: [
    'M476 460C474 414 600 402 616 448C616 474 500 488 476 460Z',
    'M486 440C500 416 590 408 606 432C580 440 514 446 486 440Z',
  ],
  speak: [
    'M482 432C510 420 584 416 608 426C612 464 510 488 482 432Z',
    'M490 434C514 426 580 422 600 429C590 442 506 446 490 434Z',
  ],
  round: [
    'M516 442C516 420 576 416 580 440C580 470 518 474 516 442Z',
    'M524 432C534 422 564 420 572 430C560 434 536 436 524 432Z',
  ],
};

/** The mouth, in the lips of this skin. */
export function beardMouth(mouth: BeardMouth, skin: string): string {
  const closed = lips[mouth];
  if (closed) return `<path fill="${skin}" d="${closed}"/>`;
  const [hollow, white] = open[mouth] ?? ['', ''];
  return `<path fill="${cave}" stroke="${skin}" stroke-width="5" stroke-linejoin="round" d="${hollow}"/><path fill="${palette.card}" d="${white}"/>`;
}
