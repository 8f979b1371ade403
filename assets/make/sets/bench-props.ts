/** What stands on the bench of a metal workshop. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { palette } from '../palette.ts';

const { steel, steelDark, straw, curtain, ink, apricot, card } = palette;
const iron = '#5a5f78';

/** A bench grinder throwing sparks; (x, y) is the middle of its foot. */
export function grinder(h: Hand, x: number, y: number): void {
  h.polygon(
    [
      [x - 22, y],
      [x + 22, y],
      [x + 14, y - 26],
      [x - 14, y - 26],
    ],
    iron,
  );
  h.rect(x - 26, y - 56, 52, 32, palette.leaf, { round: 8 });
  for (const dx of [-42, 42]) {
    h.circle(x + dx, y - 40, 46, steelDark).circle(x + dx, y - 40, 12, ink, { width: 0 });
    h.path(
      `M${x + dx - 26} ${y - 38}C${x + dx - 26} ${y - 74} ${x + dx + 26} ${y - 74} ${x + dx + 26} ${y - 38}`,
      null,
      {
        width: 5,
      },
    );
  }
}

/** Sparks flying left and down from (x, y). */
export function sparks(h: Hand, x: number, y: number): void {
  const rays = [
    [-52, -34, curtain],
    [-70, -12, apricot],
    [-58, 14, straw],
    [-36, -52, straw],
    [-26, 30, apricot],
    [-84, -34, straw],
    [-86, 12, curtain],
    [-44, 36, straw],
  ] as const;
  for (const [i, [dx, dy, colour]] of rays.entries()) {
    const from = 0.3 + (i % 3) * 0.12;
    h.raw(
      `<path d="M${x + dx * from} ${y + dy * from}q${dx * 0.3} ${dy * 0.3 - 6} ${dx * (1 - from)} ${dy * (1 - from)}" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round"/>`,
    );
  }
  for (const [dx, dy] of [
    [-98, -14],
    [-64, -52],
    [-74, 32],
    [-106, 22],
  ] as const)
    h.circle(x + dx, y + dy, 5, apricot, { width: 0 });
}

/** Folded profiles lying on the bench. */
export function profiles(h: Hand, x: number, y: number): void {
  h.path(`M${x} ${y}V${y - 24}H${x + 10}V${y - 9}H${x + 96}V${y - 24}H${x + 106}V${y}Z`, steel);
  h.path(`M${x + 22} ${y - 10}V${y - 38}H${x + 30}V${y - 19}H${x + 78}V${y - 10}Z`, '#d2b08c');
}

/** A tape measure, its ribbon out to the right. */
export function tape(h: Hand, x: number, y: number): void {
  h.rect(x + 40, y - 7, 54, 7, straw, { width: 2 });
  for (let i = 0; i < 4; i++) h.line(x + 52 + i * 11, y - 6, x + 52 + i * 11, y - 3, { width: 1.4 });
  h.rect(x, y - 38, 44, 38, curtain, { round: 9 }).circle(x + 21, y - 20, 20, card, { width: 2 });
}
