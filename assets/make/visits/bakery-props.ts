/** Bread, and what stands around it. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

const { straw, terra, card, woodDark, wood, curtain, ink, apricot } = palette;
const crust = '#d29a55';
const dark = '#b5763a';

/** A round loaf with three cuts. */
export function loaf(h: Hand, x: number, y: number, w = 84): void {
  const s = w / 84;
  h.at(
    x,
    y,
    (q) => {
      q.path('M0 0C-8-26 14-40 42-40S92-26 84 0Z', crust);
      q.line(22, -32, 32, -14, { width: 2.2 })
        .line(42, -36, 50, -16, { width: 2.2 })
        .line(62, -32, 68, -14, { width: 2.2 });
    },
    { scale: s },
  );
}

/** A baguette lying. */
export function baguette(h: Hand, x: number, y: number, w = 124, turn = 0, colour: string = crust): void {
  h.at(
    x,
    y,
    (q) => {
      q.path('M0 0C-6-10 4-18 16-18H110C124-18 132-8 124 0Z', colour);
      for (let i = 0; i < 4; i++) q.line(24 + i * 24, -15, 36 + i * 24, -4, { width: 2 });
    },
    { scale: w / 124, turn },
  );
}

/** Baguettes standing in a basket. */
export function basket(h: Hand, x: number, y: number, w = 116, tall = 62): void {
  for (const [i, lean] of [-9, -4, 2, 7, 11].entries()) {
    const from = x + 20 + i * ((w - 40) / 4);
    h.at(
      from,
      y - tall + 12,
      (q) => {
        q.path('M-11 20V-74C-10-90 10-90 11-74V20Z', i % 2 ? crust : mix(crust, dark, 0.5));
        for (const at of [-66, -46, -26]) q.line(-6, at + 8, 6, at, { width: 2 });
      },
      { turn: lean },
    );
  }
  h.path(`M${x} ${y - tall}H${x + w}L${x + w - 12} ${y}H${x + 12}Z`, straw);
  const weave = mix(straw, ink, 0.35);
  for (let row = 1; row < 4; row++)
    h.line(x + row * 3, y - tall + row * 15, x + w - row * 3, y - tall + row * 15, {
      width: 1.8,
      ink: weave,
    });
  for (let i = 1; i < 6; i++)
    h.line(x + (i * w) / 6, y - tall + 4, x + 6 + (i * (w - 12)) / 6, y - 3, { width: 1.8, ink: weave });
  h.rect(x - 5, y - tall - 6, w + 10, 11, mix(straw, woodDark, 0.35), { round: 5 });
}

/** Croissants on a tray. */
export function croissants(h: Hand, x: number, y: number, count = 4): void {
  for (let i = 0; i < count; i++) {
    const at = x + 14 + i * 40;
    h.path(
      `M${at - 6} ${y - 8}C${at - 8} ${y - 34} ${at + 38} ${y - 36} ${at + 40} ${y - 8}C${at + 30} ${y - 16} ${at + 6} ${y - 16} ${at - 6} ${y - 8}Z`,
      apricot,
      { width: 2.4 },
    );
    h.line(at + 8, y - 27, at + 10, y - 15, { width: 1.8 })
      .line(at + 18, y - 30, at + 18, y - 15, { width: 1.8 })
      .line(at + 28, y - 27, at + 25, y - 15, { width: 1.8 });
  }
  h.rect(x - 4, y - 9, count * 40 + 16, 9, palette.steelDark);
}

/** The brick oven, its mouth lit; (x, y) is the bottom left of the arch. */
export function oven(h: Hand, x: number, y: number, w = 214, tall = 216): void {
  const [c, brick] = [x + w / 2, palette.brick];
  h.path(
    `M${x} ${y}V${y - tall * 0.62}C${x} ${y - tall * 1.12} ${x + w} ${y - tall * 1.12} ${x + w} ${y - tall * 0.62}V${y}Z`,
    brick,
  );
  const joint = mix(brick, ink, 0.28);
  for (let i = 0; i < 7; i++) {
    const a = Math.PI * (1 + (i + 0.5) / 7);
    h.line(
      c + Math.cos(a) * w * 0.34,
      y - tall * 0.62 + Math.sin(a) * tall * 0.26,
      c + Math.cos(a) * w * 0.49,
      y - tall * 0.62 + Math.sin(a) * tall * 0.36,
      { width: 2, ink: joint },
    );
  }
  h.path(
    `M${x + 32} ${y - 54}V${y - tall * 0.52}C${x + 32} ${y - tall * 0.94} ${x + w - 32} ${y - tall * 0.94} ${x + w - 32} ${y - tall * 0.52}V${y - 54}Z`,
    '#3a2530',
  );
  h.raw(
    `<path fill="${terra}" d="M${x + 44} ${y - 57}C${x + 50} ${y - 100} ${c - 36} ${y - 100} ${c} ${y - 104}C${c + 40} ${y - 100} ${x + w - 48} ${y - 96} ${x + w - 44} ${y - 57}Z"/><path fill="${apricot}" d="M${c - 44} ${y - 57}C${c - 46} ${y - 84} ${c - 22} ${y - 80} ${c - 16} ${y - 102}C${c - 2} ${y - 84} ${c + 8} ${y - 92} ${c + 14} ${y - 108}C${c + 34} ${y - 88} ${c + 40} ${y - 76} ${c + 38} ${y - 57}Z"/>`,
  );
  h.rect(x + 22, y - 58, w - 44, 14, palette.steelDark);
}

/** A sack of flour. */
export function sack(h: Hand, x: number, y: number, w = 92, tall = 108): void {
  h.path(
    `M${x + 6} ${y}C${x - 8} ${y - tall * 0.4} ${x + 4} ${y - tall * 0.7} ${x + 14} ${y - tall + 12}C${x + w * 0.3} ${y - tall} ${x + w * 0.7} ${y - tall} ${x + w - 14} ${y - tall + 12}C${x + w - 4} ${y - tall * 0.7} ${x + w + 8} ${y - tall * 0.4} ${x + w - 6} ${y}Z`,
    '#efe4cc',
  );
  h.path(
    `M${x + 14} ${y - tall + 12}C${x + 6} ${y - tall - 4} ${x + 22} ${y - tall - 10} ${x + 30} ${y - tall + 4}C${x + w * 0.5} ${y - tall - 12} ${x + w - 22} ${y - tall - 12} ${x + w - 14} ${y - tall + 12}Z`,
    card,
  );
  h.path(
    `M${x + w / 2} ${y - 34}C${x + w / 2 - 4} ${y - 50} ${x + w / 2 - 2} ${y - 62} ${x + w / 2 + 4} ${y - 76}M${x + w / 2} ${y - 44}q-14-4-15-16M${x + w / 2 - 2} ${y - 56}q-10-4-10-14M${x + w / 2} ${y - 44}q14-4 16-16M${x + w / 2 + 1} ${y - 58}q12-4 14-14`,
    null,
    { width: 3.2, ink: straw },
  );
}

/** A rack of trays on wheels, some with loaves. */
export function rack(h: Hand, x: number, y: number, w = 128, tall = 270): void {
  for (const at of [x, x + w - 9]) h.rect(at, y - tall, 9, tall, palette.steelDark);
  for (let i = 0; i < 5; i++) {
    const shelfY = y - tall + 44 + i * 52;
    if (i !== 2) for (let k = 0; k < 3; k++) loaf(h, x + 13 + k * 35, shelfY, 32);
    h.rect(x - 3, shelfY, w + 6, 7, palette.steel, { width: 2 });
  }
  for (const at of [x + 4, x + w - 4]) h.circle(at, y + 4, 14, '#3d4058');
}

/** Bread for sale on a sloping shelf: (x, y) is the bottom left of the board. */
export function breadShelf(h: Hand, x: number, y: number, w: number, what: 'loaves' | 'baguettes'): void {
  if (what === 'loaves') for (let i = 0; i * 74 < w - 60; i++) loaf(h, x + 8 + i * 74, y, 68);
  else for (let i = 0; i * 112 < w - 80; i++) baguette(h, x + 6 + i * 112, y, 104, 0, i % 2 ? dark : crust);
  h.rect(x, y, w, 11, wood);
}

/** A till, its drawer shut, its display turned away. */
export function till(h: Hand, x: number, y: number): void {
  h.rect(x + 26, y - 92, 56, 34, '#3a4a63', { round: 5 }).rect(x + 48, y - 60, 12, 16, '#2e3b52');
  h.path(`M${x} ${y}V${y - 30}L${x + 16} ${y - 46}H${x + 92}L${x + 108} ${y - 30}V${y}Z`, '#4b5d78');
  h.rect(x + 8, y - 22, 92, 16, '#3a4a63', { width: 2 }).rect(x + 46, y - 17, 18, 5, palette.steel, {
    width: 1.4,
  });
  for (let i = 0; i < 4; i++)
    h.rect(x + 26 + i * 15, y - 40, 10, 7, i === 3 ? curtain : palette.steel, { width: 1.4 });
}

/** A bowl of coins and its little dish. */
export function coinDish(h: Hand, x: number, y: number): void {
  h.path(`M${x} ${y - 10}H${x + 54}L${x + 44} ${y}H${x + 10}Z`, palette.agency, { width: 2.4 });
  for (const [dx, dy] of [
    [16, -13],
    [28, -15],
    [37, -12],
  ] as const)
    h.ellipse(x + dx, y + dy, 13, 6, straw, { width: 1.6 });
}
