/** What stands in a metal workshop. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

const { steel, steelDark, teal, tealDark, straw, curtain, ink, card } = palette;
const iron = '#5a5f78';

/** A folding machine seen from the front: two uprights, the beam, a sheet half bent in the jaws. */
export function foldingMachine(h: Hand, x: number, y: number, w = 236, tall = 250): void {
  const top = y - tall;
  const light = mix(teal, '#ffffff', 0.14);
  h.rect(x, top + 8, 34, tall, teal).rect(x + w - 34, top + 8, 34, tall, teal);
  h.rect(x - 8, top - 6, w + 16, 66, light, { round: 6 });
  h.rect(x + 20, top + 16, 92, 24, card, { width: 1.8 });
  h.line(x + 32, top + 28, x + 96, top + 28, { width: 5, ink: tealDark });
  // Stripes of warning along the beam, blade under it.
  for (let i = 0; i < 6; i++) {
    const s = x + 128 + i * 17;
    h.polygon(
      [
        [s, top + 42],
        [s + 9, top + 42],
        [s + 15, top + 54],
        [s + 6, top + 54],
      ],
      i % 2 ? ink : straw,
      { width: 0 },
    );
  }
  h.rect(x + 38, top + 60, w - 76, 30, steelDark);
  h.polygon(
    [
      [x + 42, top + 90],
      [x + w - 42, top + 90],
      [x + w - 54, top + 112],
      [x + 54, top + 112],
    ],
    steel,
  );
  // The sheet: it rises towards us on both sides of the fold.
  h.polygon(
    [
      [x + 34, top + 116],
      [x + w - 34, top + 116],
      [x + w + 4, top + 160],
      [x - 4, top + 160],
    ],
    '#e3e8ee',
  );
  h.line(x + 40, top + 134, x + 118, top + 134, { width: 2, ink: card }).line(
    x + 18,
    top + 150,
    x + 150,
    top + 150,
    {
      width: 2,
      ink: steelDark,
    },
  );
  h.rect(x + 26, top + 162, w - 52, 30, iron);
  h.rect(x + 34, top + 192, w - 68, tall, tealDark);
  for (const dx of [58, w - 66]) h.circle(x + dx, top + 177, 9, steel, { width: 1.8 });
}

/** The control box of a machine on its arm; (x, y) is its top left. */
export function controlBox(h: Hand, x: number, y: number): void {
  h.rect(x, y, 52, 74, iron, { round: 6 }).rect(x + 8, y + 9, 36, 24, palette.leafTint, { width: 1.8 });
  h.circle(x + 16, y + 48, 12, palette.leaf, { width: 1.8 }).circle(x + 36, y + 48, 12, curtain, {
    width: 1.8,
  });
  h.line(x + 10, y + 64, x + 42, y + 64, { width: 2, ink: steel });
}

/** Sheets of metal leaning against the wall. */
export function sheets(h: Hand, x: number, y: number): void {
  for (const [dx, tall, colour] of [
    [0, 230, steelDark],
    [16, 204, '#d2b08c'],
    [34, 176, steel],
  ] as const) {
    h.polygon(
      [
        [x + dx, y - tall],
        [x + dx + 62, y - tall + 14],
        [x + dx + 74, y],
        [x + dx - 6, y],
      ],
      colour,
    );
    h.line(x + dx + 14, y - tall + 26, x + dx + 12, y - tall + 92, {
      width: 2,
      ink: mix(colour, '#ffffff', 0.45),
    });
  }
}

/** Bars and tubes in a rack on the wall, ends towards us. */
export function tubes(h: Hand, x: number, y: number, w: number): void {
  const ends = [steel, '#d2b08c', steelDark, steel, straw, steelDark, '#d2b08c'];
  for (let i = 0; i * 27 < w; i++) {
    const d = 18 + ((i * 7) % 9);
    h.circle(x + 14 + i * 27, y - d / 2, d, ends[i % ends.length] ?? steel);
    h.circle(x + 14 + i * 27, y - d / 2, d * 0.5, '#3d4058', { width: 0 });
  }
  h.rect(x - 4, y, w + 8, 9, iron);
}

/** A bottle of welding gas. */
export function gas(h: Hand, x: number, y: number, colour: string, tall = 210): void {
  h.path(
    `M${x} ${y}V${y - tall + 34}C${x} ${y - tall + 12} ${x + 12} ${y - tall + 8} ${x + 18} ${y - tall + 4}H${x + 30}C${x + 36} ${y - tall + 8} ${x + 48} ${y - tall + 12} ${x + 48} ${y - tall + 34}V${y}Z`,
    colour,
  );
  h.rect(x + 15, y - tall - 14, 18, 20, straw).rect(x + 6, y - tall + 66, 36, 34, card, { width: 1.8 });
}
