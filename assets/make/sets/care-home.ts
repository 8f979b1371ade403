/** A care home: the office open on the corridor, its handrail and doors, an armchair by the garden window; the desk in front. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { binder, corkBoard, mug, notePad, plant } from './office-props.ts';
import type { SetDrawing } from './set.ts';
import { clock } from './wall-props.ts';
import { streetWindow } from './window.ts';

const {
  paper,
  leaf,
  straw,
  brick,
  teal,
  tealDark,
  card,
  wood,
  woodDark,
  leafTint,
  strawTint,
  terraTint,
  kitchen,
  ink,
  curtain,
} = palette;
const wall = mix(leaf, paper, 0.78);
const low = mix(teal, paper, 0.62);

/** An armchair with a blanket of squares over its back; (x, y) is its bottom left. */
function armchair(h: Hand, x: number, y: number): void {
  const cloth = mix(brick, '#ffffff', 0.1);
  h.path(
    `M${x + 16} ${y - 20}V${y - 118}C${x + 18} ${y - 146} ${x + 112} ${y - 146} ${x + 114} ${y - 118}V${y - 20}Z`,
    cloth,
  );
  const squares = [straw, leafTint, terraTint, teal, card, straw, kitchen, leafTint];
  for (const [i, colour] of squares.entries())
    h.rect(x + 30 + (i % 4) * 18, y - 138 + Math.floor(i / 4) * 18, 18, 18, colour, { width: 1.6 });
  h.rect(x + 8, y - 52, 114, 30, mix(cloth, ink, 0.12), { round: 9 });
  for (const dx of [0, 108]) h.rect(x + dx, y - 76, 24, 66, cloth, { round: 9 });
  h.rect(x + 6, y - 12, 12, 14, woodDark, { width: 2 }).rect(x + 112, y - 12, 12, 14, woodDark, { width: 2 });
}

/** A door of the corridor: a frame of its own colour, a picture instead of a number. */
function roomDoor(h: Hand, x: number, y: number, w: number, tall: number, colour: string): void {
  h.rect(x - 9, y - tall - 9, w + 18, tall + 12, card).rect(x, y - tall, w, tall, colour);
  h.rect(x + w / 2 - 20, y - tall + 34, 40, 40, card, { width: 2 }).path(
    `M${x + w / 2} ${y - tall + 68}V${y - tall + 56}M${x + w / 2} ${y - tall + 56}c-14-2-12-16 0-14c12-2 14 12 0 14Z`,
    curtain,
    { width: 1.8 },
  );
  h.circle(x + w - 14, y - tall * 0.44, 10, straw, { width: 2 });
}

export function drawCareHome(width: number, height: number, desk: number): SetDrawing {
  const b = new Hand(61, 2.4);
  const rail = desk - 122;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="${low}"/>`,
  );
  b.line(-10, rail, width + 10, rail, { width: 2, ink: mix(teal, paper, 0.3) });
  streetWindow(b, 158, 44, 172, 176, 'ehpad-jardin');
  // Curtains drawn back.
  for (const [x, w] of [
    [140, 30],
    [318, 30],
  ] as const) {
    b.path(
      `M${x} 34H${x + w}C${x + w + 4} 110 ${x + w - 4} 180 ${x + w} 238H${x}C${x - 4} 180 ${x + 4} 110 ${x} 34Z`,
      strawTint,
    );
    b.line(x + w / 2, 40, x + w / 2 - 2, 232, { width: 1.6, ink: mix(straw, paper, 0.3) });
  }
  b.line(126, 34, 362, 34, { width: 4 });
  armchair(b, 190, desk + 24);
  plant(b, 84, desk + 16, 1.05, card);
  roomDoor(b, 596, desk + 30, 96, 316, mix(straw, paper, 0.2));
  roomDoor(b, 800, desk + 30, 96, 316, mix(brick, paper, 0.36));
  corkBoard(b, 706, 66, 78, 104, [
    { at: [10, 12, 26, 34], colour: card, turn: -3 },
    { at: [42, 10, 26, 28], colour: strawTint, turn: 2 },
    { at: [14, 54, 50, 36], colour: leafTint, turn: -1 },
  ]);
  clock(b, 470, 66, 46);
  // The handrail goes from door to door.
  for (const [from, to] of [
    [360, 586],
    [704, 790],
    [908, width + 10],
  ] as const) {
    b.rect(from, rail + 14, to - from, 15, wood);
    for (let x = from + 18; x < to; x += 66) b.rect(x, rail + 29, 9, 12, woodDark, { width: 2 });
  }

  const f = new Hand(95, 3.2);
  f.rect(-10, desk, width + 20, 20, '#ead2ab');
  f.raw(
    `<path d="M0 ${desk + 20}H${width}V${height}H0Z" fill="${mix(leaf, ink, 0.12)}"/><path d="M0 ${desk + 20}H${width}v11H0Z" fill="${mix(leaf, ink, 0.4)}"/>`,
  );
  f.line(-10, desk + 20, width + 10, desk + 20);
  for (let x = 70; x < width; x += 150)
    f.line(x, desk + 34, x, height + 20, { width: 2, ink: mix(leaf, ink, 0.4) });
  const p = new Hand(27, 3);
  // A duty roster, full of crossings-out, and a vase.
  p.polygon(
    [
      [190, desk + 12],
      [206, desk - 8],
      [300, desk - 8],
      [296, desk + 12],
    ],
    card,
  );
  for (let i = 0; i < 3; i++)
    p.line(210, desk - 2 + i * 5, 290, desk - 2 + i * 5, { width: 1.4, ink: '#9a97a8' });
  for (let i = 1; i < 5; i++)
    p.line(208 + i * 17, desk - 7, 204 + i * 18, desk + 11, { width: 1.4, ink: '#9a97a8' });
  p.line(236, desk - 5, 252, desk + 2, { width: 2.6, ink: curtain }).line(268, desk + 2, 282, desk + 8, {
    width: 2.6,
    ink: curtain,
  });
  mug(p, 586, desk + 11, straw, 0.86);
  p.path(
    `M852 ${desk + 12}C846 ${desk - 16} 858 ${desk - 20} 856 ${desk - 34}H882C880 ${desk - 20} 892 ${desk - 16} 886 ${desk + 12}Z`,
    teal,
  );
  for (const [dx, dy, colour] of [
    [-16, -62, brick],
    [2, -74, straw],
    [20, -60, curtain],
  ] as const)
    p.line(869, desk - 34, 869 + dx, desk + dy + 10, { width: 3, ink: tealDark })
      .circle(869 + dx, desk + dy, 22, colour, { width: 2.4 })
      .circle(869 + dx, desk + dy, 7, strawTint, { width: 1.6 });
  notePad(p, 40, desk + 8);
  binder(p, 820, desk + 12, 26, 60, leaf);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
