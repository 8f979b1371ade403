/** The office of a farm: the door wide open on the orchard, the beam, the calendar and the binders; crates everywhere. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { binder, calendar, corkBoard } from '../sets/office-props.ts';
import type { SetDrawing } from '../sets/set.ts';
import { shelf } from '../sets/wall-props.ts';
import { crate, cup, letters, paperPile, plankDoor, strawHat } from './farm-props.ts';
import { farTractor, ladder, orchard } from './orchard.ts';

const { wood, woodDark, leaf, curtain, straw, teal, brick, card, strawTint, leafTint, terraTint } = palette;
const wall = '#f0e0b9';
const low = '#e2cb98';
const opening = 1010;

function wallOfPlanks(b: Hand, from: number, width: number, height: number, rail: number): void {
  b.raw(
    `<path fill="${wall}" d="M${from} 0H${width}V${rail}H${from}Z"/><path fill="${low}" d="M${from} ${rail}H${width}V${height}H${from}Z"/>`,
  );
  for (let x = from + 62; x < width; x += 62) b.line(x, 30, x, rail - 2, { width: 1.5, ink: '#dfc68f' });
  b.line(from, rail, width + 10, rail, { width: 2, ink: '#b99b63' });
}

export function drawFarm(width: number, height: number, table: number): SetDrawing {
  const b = new Hand(51, 2.4);
  orchard(b, [-10, 20, opening + 20, height], 742, 'verger');
  b.at(757, 216, (q) => farTractor(q, 0, 0), { scale: 0.5 });
  ladder(b, 898, table + 6);
  crate(b, 664, 348, 66, 'full');
  crate(b, 664, 382, 66, 'full');
  wallOfPlanks(b, opening, width, height, table - 84);
  plankDoor(b, -14, 20, 132, height, mix(leaf, palette.ink, 0.16));
  b.rect(-14, -14, width + 28, 46, woodDark);
  for (let x = 60; x < width; x += 250) b.line(x, 10, x + 100, 14, { width: 1.8, ink: '#6d4430' });
  b.rect(opening, 30, 34, height, wood).polygon(
    [
      [opening, 96],
      [opening, 32],
      [opening - 68, 32],
    ],
    wood,
  );
  b.line(opening + 11, 96, opening + 9, 360, { width: 1.6, ink: woodDark });
  calendar(b, 1078, 62, 92, 112);
  corkBoard(b, 1352, 52, 150, 118, [
    { at: [14, 14, 44, 54], colour: card, turn: -3 },
    { at: [70, 12, 58, 40], colour: terraTint, turn: 2 },
    { at: [18, 72, 50, 34], colour: strawTint, turn: 2 },
    { at: [82, 58, 46, 50], colour: leafTint, turn: -2 },
  ]);
  strawHat(b, 1552, 60);
  shelf(b, 1330, 246, 260);
  for (const [dx, w, tall, colour] of [
    [16, 34, 58, leaf],
    [52, 30, 62, curtain],
    [84, 34, 54, straw],
    [120, 30, 60, teal],
    [152, 32, 56, brick],
  ] as const)
    binder(b, 1330 + dx, 246, w, tall, colour);
  crate(b, 1528, 246, 60, 'empty');
  crate(b, 1470, table + 14, 118, 'empty');
  crate(b, 1474, table - 40, 118, 'empty');
  crate(b, 1064, table + 20, 96, 'empty');

  const f = new Hand(97, 3.2);
  f.rect(-10, table, width + 20, 22, '#dda766');
  f.raw(
    `<path d="M0 ${table + 22}H${width}V${height}H0Z" fill="#9a6340"/><path d="M0 ${table + 22}H${width}v11H0Z" fill="#6d4430"/>`,
  );
  f.line(-10, table + 22, width + 10, table + 22);
  for (const x of [40, 420, 860, 1180, 1430])
    f.line(x, table + 12, x + 150, table + 13, { width: 1.6, ink: '#b57d43' });
  const p = new Hand(23, 3);
  letters(p, 196, table + 14);
  crate(p, 452, table + 15, 112);
  cup(p, 634, table + 13);
  paperPile(p, 1352, table + 14);
  cup(p, 1106, table + 13, palette.agency);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
