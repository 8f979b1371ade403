/** What stands in a garage. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { spanner } from './tools.ts';

const { steel, steelDark, straw, curtain, ink, card, agency, brick, apricot } = palette;
const rubber = '#3d4058';
const iron = '#5a5f78';

/** A wheel around (x, y). */
export function wheel(h: Hand, x: number, y: number, d = 56): void {
  h.circle(x, y, d, rubber)
    .circle(x, y, d * 0.56, steel, { width: 2 })
    .circle(x, y, d * 0.16, ink, { width: 0 });
}

/** A small car seen from its side, on nothing: (x, y) is the middle of its back wheel. */
export function car(h: Hand, x: number, y: number, colour: string = brick): void {
  const shade = mix(colour, ink, 0.22);
  h.path(
    `M${x - 44} ${y}V${y - 40}C${x - 42} ${y - 56} ${x - 30} ${y - 100} ${x - 8} ${y - 104}H${x + 76}C${x + 96} ${y - 102} ${x + 116} ${y - 66} ${x + 130} ${y - 56}L${x + 186} ${y - 46}C${x + 204} ${y - 42} ${x + 206} ${y - 20} ${x + 204} ${y}Z`,
    colour,
  );
  h.path(
    `M${x - 26} ${y - 56}C${x - 20} ${y - 78} ${x - 12} ${y - 92} ${x} ${y - 93}H${x + 30}V${y - 56}Z`,
    agency,
    { width: 2 },
  );
  h.path(
    `M${x + 40} ${y - 56}V${y - 93}H${x + 72}C${x + 86} ${y - 92} ${x + 100} ${y - 68} ${x + 110} ${y - 56}Z`,
    agency,
    { width: 2 },
  );
  h.line(x - 12, y - 62, x + 2, y - 84, { width: 3.4, ink: card }).line(x + 54, y - 62, x + 66, y - 82, {
    width: 3.4,
    ink: card,
  });
  h.line(x + 35, y - 52, x + 35, y - 8, { width: 2, ink: shade }).line(x + 116, y - 50, x + 112, y - 8, {
    width: 2,
    ink: shade,
  });
  h.line(x + 46, y - 42, x + 60, y - 42, { width: 3 });
  h.circle(x + 190, y - 32, 17, palette.strawTint, { width: 2 }).rect(x - 46, y - 38, 10, 18, apricot, {
    width: 2,
  });
  h.rect(x - 50, y - 12, 260, 14, steelDark);
  wheel(h, x, y + 4);
  wheel(h, x + 156, y + 4);
}

/** A lift with two posts holding what stands at height `held`. */
export function lift(h: Hand, x: number, y: number, w: number, held: number): void {
  for (const at of [x, x + w]) {
    h.rect(at, 44, 30, y, straw);
    h.rect(at + 9, 52, 12, y, mix(straw, ink, 0.22), { width: 1.8 });
    h.rect(at - 6, held - 12, 42, 34, iron);
  }
  h.rect(x - 4, 34, w + 38, 14, iron);
  h.rect(x + 30, held, w - 30, 12, iron);
}

/** Tyres piled flat. */
export function pile(h: Hand, x: number, y: number, count = 4, w = 96): void {
  for (let i = 0; i < count; i++) {
    const [left, top] = [x + ((i * 5) % 9) - 4, y - 26 - i * 26];
    h.rect(left, top, w, 26, rubber, { round: 11 });
    for (let t = 14; t < w - 6; t += 13)
      h.line(left + t, top + 6, left + t - 3, top + 20, { width: 1.8, ink: '#6a6f8a' });
  }
}

/** A trolley of tools: drawers, and what was left on top. */
export function trolley(h: Hand, x: number, y: number, w = 128, tall = 112): void {
  h.rect(x, y - tall, w, tall, brick, { round: 5 });
  for (let i = 0; i < 4; i++) {
    const top = y - tall + 10 + i * 26;
    h.rect(x + 8, top, w - 16, 21, mix(brick, '#ffffff', 0.14), { width: 2 });
    h.rect(x + w / 2 - 22, top + 7, 44, 6, steel, { width: 1.6 });
  }
  h.rect(x - 5, y - tall - 9, w + 10, 11, iron);
  spanner(h, x + 66, y - tall - 17, 58, 90, steel);
  h.rect(x + 74, y - tall - 40, 18, 31, straw, { width: 2 }).rect(x + 79, y - tall - 50, 8, 11, ink, {
    width: 0,
  });
  h.path(
    `M${x + 96} ${y - tall - 9}C${x + 98} ${y - tall - 24} ${x + 118} ${y - tall - 26} ${x + 126} ${y - tall - 9}Z`,
    agency,
    { width: 2 },
  );
}

/** A can of oil with its long spout. */
export function oilCan(h: Hand, x: number, y: number, colour: string): void {
  h.path(`M${x + 42} ${y - 34}L${x + 92} ${y - 66}L${x + 95} ${y - 60}L${x + 48} ${y - 22}Z`, steel, {
    width: 2.4,
  });
  h.path(
    `M${x} ${y}L${x + 6} ${y - 38}C${x + 12} ${y - 52} ${x + 40} ${y - 52} ${x + 44} ${y - 38}L${x + 52} ${y}Z`,
    colour,
  );
  h.path(`M${x + 6} ${y - 36}C${x - 20} ${y - 34} ${x - 18} ${y - 8} ${x + 1} ${y - 8}`, null);
  h.rect(x + 18, y - 60, 14, 12, ink, { width: 1.6 });
}

/** A jerrycan on a shelf. */
export function jerrycan(h: Hand, x: number, y: number, colour: string, w = 44, tall = 58): void {
  h.path(`M${x} ${y}V${y - tall + 12}L${x + 12} ${y - tall}H${x + w}V${y}Z`, colour);
  h.rect(x + 16, y - tall + 8, w - 24, 9, mix(colour, ink, 0.3), { width: 1.8 });
  h.rect(x + 8, y - tall + 28, w - 16, 18, card, { width: 1.8 }).rect(x + 1, y - tall - 6, 13, 10, ink, {
    width: 1,
  });
}

/** Keys of cars on their hooks; (x, y) is the top left of the board. */
export function keyBoard(h: Hand, x: number, y: number): void {
  h.rect(x, y, 104, 76, palette.wood).rect(x + 6, y + 6, 92, 64, palette.kitchen, { width: 1.6 });
  const tags = [curtain, palette.leaf, straw, palette.teal, brick, straw];
  for (const [i, colour] of tags.entries()) {
    const [kx, ky] = [x + 20 + (i % 3) * 31, y + 14 + Math.floor(i / 3) * 30];
    h.circle(kx, ky, 5, ink, { width: 0 }).line(kx, ky, kx, ky + 8, { width: 1.8 });
    h.rect(kx - 6, ky + 8, 12, 13, colour, { width: 1.8 });
  }
}

/** A bunch of keys and its tag, lying. */
export function keys(h: Hand, x: number, y: number): void {
  h.circle(x + 14, y - 9, 17, null, { width: 3 });
  h.rect(x + 24, y - 12, 34, 10, steel, { width: 2.2 }).rect(x - 26, y - 14, 32, 15, apricot, {
    round: 4,
    width: 2.2,
  });
}

/** A rag, as it was dropped. */
export function rag(h: Hand, x: number, y: number): void {
  h.path(
    `M${x} ${y}C${x + 4} ${y - 18} ${x + 22} ${y - 12} ${x + 30} ${y - 22}C${x + 44} ${y - 30} ${x + 54} ${y - 14} ${x + 66} ${y - 16}C${x + 80} ${y - 14} ${x + 82} ${y - 4} ${x + 88} ${y}Z`,
    '#e8b7a8',
  );
  h.line(x + 28, y - 16, x + 34, y - 4, { width: 2 }).line(x + 54, y - 12, x + 50, y - 4, { width: 2 });
}
