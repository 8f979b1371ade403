/** Hand tools, hanging by their top at (x, y) unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { palette } from '../palette.ts';

const { steel, steelDark, wood, brick, straw, teal } = palette;

export function hammer(h: Hand, x: number, y: number): void {
  h.rect(x - 5, y + 8, 10, 62, wood).path(`M${x - 24} ${y}h42l8 8v10h-50Z`, steelDark);
}

/** An open-ended spanner. */
export function spanner(h: Hand, x: number, y: number, tall = 66, turn = 0, colour: string = steel): void {
  h.at(
    x,
    y,
    (q) => {
      const t = tall;
      q.path(
        `M-12 0C-16 12 -10 20 -5 22L-5 ${t - 20}C-12 ${t - 16} -14 ${t - 4} -10 ${t}L-4 ${t - 8}H4L10 ${t}C14 ${t - 4} 12 ${t - 16} 5 ${t - 20}L5 22C10 20 16 12 12 0L5 10H-5Z`,
        colour,
        { width: q.width * 0.85 },
      );
    },
    { turn },
  );
}

export function pliers(h: Hand, x: number, y: number, grip: string = brick): void {
  h.path(`M${x - 7} ${y}L${x - 1} ${y + 2}V${y + 26}L${x - 9} ${y + 24}Z`, steel, { width: 2 });
  h.path(`M${x + 7} ${y}L${x + 1} ${y + 2}V${y + 26}L${x + 9} ${y + 24}Z`, steel, { width: 2 });
  h.line(x - 5, y + 26, x - 10, y + 62, { width: 9 }).line(x + 5, y + 26, x + 10, y + 62, { width: 9 });
  h.line(x - 6, y + 34, x - 10, y + 61, { width: 4.4, ink: grip });
  h.line(x + 6, y + 34, x + 10, y + 61, { width: 4.4, ink: grip });
}

export function screwdriver(h: Hand, x: number, y: number, grip: string = straw): void {
  h.rect(x - 7, y, 14, 30, grip, { round: 4, width: 2 }).line(x, y + 31, x, y + 62, { width: 4.5 });
}

export function hacksaw(h: Hand, x: number, y: number): void {
  h.path(`M${x} ${y + 34}V${y}H${x + 84}V${y + 34}`, null, { width: 5 });
  h.line(x, y + 34, x + 84, y + 34, { width: 2 });
  h.path(`M${x + 82} ${y - 4}h14l10 38h-20Z`, teal);
}

export function square(h: Hand, x: number, y: number): void {
  h.polygon(
    [
      [x, y],
      [x + 12, y],
      [x + 12, y + 54],
      [x + 56, y + 54],
      [x + 56, y + 66],
      [x, y + 66],
    ],
    steel,
    { width: 2 },
  );
  for (let i = 1; i < 5; i++) h.line(x, y + i * 11, x + 5, y + i * 11, { width: 1.4 });
}

/** A welder's mask. */
export function mask(h: Hand, x: number, y: number): void {
  h.path(
    `M${x} ${y + 14}C${x + 4} ${y - 6} ${x + 60} ${y - 6} ${x + 64} ${y + 14}L${x + 60} ${y + 62}C${x + 52} ${y + 84} ${x + 12} ${y + 84} ${x + 4} ${y + 62}Z`,
    '#3d4058',
  );
  h.rect(x + 13, y + 22, 38, 22, palette.leafText, { width: 2 }).line(x + 18, y + 38, x + 30, y + 27, {
    width: 2,
    ink: palette.leafTint,
  });
}

/** A board for tools, full of small holes; (x, y) is its top left. */
export function pegboard(
  h: Hand,
  x: number,
  y: number,
  w: number,
  tall: number,
  colour: string,
  hole: string,
): void {
  h.rect(x, y, w, tall, colour);
  let dots = '';
  for (let dy = 14; dy < tall - 6; dy += 18)
    for (let dx = 14; dx < w - 6; dx += 20) dots += `M${x + dx} ${y + dy}h.1`;
  h.raw(`<path d="${dots}" stroke="${hole}" stroke-width="3.4" stroke-linecap="round"/>`);
}
