/** What hangs on any wall: a shelf, a clock. */
import type { Hand } from '../draw/hand.ts';
import { palette } from '../palette.ts';

/** A shelf on two brackets; (x, y) is its top left. */
export function shelf(h: Hand, x: number, y: number, w: number, colour: string = palette.woodDark): void {
  h.rect(x, y, w, 13, colour);
  for (const [a, b] of [
    [x + 20, x + 34],
    [x + w - 20, x + w - 34],
  ] as const) {
    h.polygon(
      [
        [a, y + 13],
        [b, y + 13],
        [a, y + 34],
      ],
      colour,
    );
  }
}

/** A wall clock around (x, y). */
export function clock(h: Hand, x: number, y: number, d = 58): void {
  h.circle(x, y, d, palette.card)
    .line(x, y, x, y - d * 0.3, { width: 3 })
    .line(x, y, x + d * 0.22, y + d * 0.06, { width: 3 });
}
