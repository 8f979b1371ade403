/** The room of a small restaurant between two services: chairs up on the tables, the slate, the swing door of the kitchen. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { plates } from '../sets/kitchen-props.ts';
import type { SetDrawing } from '../sets/set.ts';
import { shelf } from '../sets/wall-props.ts';
import {
  bistroWindow,
  bottles,
  cruet,
  glasses,
  hangingLamp,
  pegs,
  slate,
  swingDoor,
  tableAsleep,
} from './dining-props.ts';
import { cup } from './farm-props.ts';

const { brick, ink, card, leafText, curtain, straw, woodDark, terra, leaf } = palette;
const wall = '#f0c7ab';
const panel = mix(brick, ink, 0.06);

export function drawDiningRoom(width: number, height: number, table: number): SetDrawing {
  const b = new Hand(171, 2.4);
  const rail = 236;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path fill="${panel}" d="M0 ${rail}H${width}V${height}H0Z"/>`,
  );
  for (let x = 24; x < width; x += 50)
    b.line(x, rail + 14, x, height, { width: 1.6, ink: mix(brick, ink, 0.3) });
  b.rect(-10, rail - 6, width + 20, 13, mix(brick, ink, 0.34), { width: 2 });
  bistroWindow(b, 64, 44, 190, 172, 'salle-rue');
  slate(b, 470, 52);
  shelf(b, 1020, 128, 150);
  bottles(b, 1030, 128, [leafText, curtain, straw, leafText]);
  swingDoor(b, 1372, table + 30);
  pegs(b, 1020, 168);
  bistroWindow(b, 690, 44, 250, 172, 'salle-place');
  for (const x of [646, 980, 1500]) hangingLamp(b, x, 74, terra, 76);
  tableAsleep(b, 122, table + 16, 150, 104);
  tableAsleep(b, 650, table + 6, 156, 112);
  tableAsleep(b, 862, table + 22, 168, 118);
  b.rect(1530, 60, 60, 86, card).path('M1538 132l14-30 12 14 10-20 12 36Z', leaf, { width: 1.8 });

  const f = new Hand(181, 3.2);
  f.rect(-10, table, width + 20, 22, card);
  f.raw(
    `<path d="M0 ${table + 22}H${width}V${height}H0Z" fill="#efe2c8"/><path d="M0 ${table + 22}H${width}v8H0Z" fill="#dccaa6"/>`,
  );
  f.line(-10, table + 22, width + 10, table + 22);
  for (let x = 30; x < width; x += 92)
    f.path(`M${x} ${table + 24}q10 18 4 40`, null, { width: 2, ink: '#cdb98f' });
  f.raw(`<path fill="${curtain}" opacity=".8" d="M0 ${table + 44}H${width}v5H0Z"/>`);
  const p = new Hand(43, 3);
  plates(p, 196, table + 13, 5, 96);
  glasses(p, 470, table + 13, 3);
  cup(p, 634, table + 13);
  cruet(p, 1096, table + 13);
  cup(p, 1180, table + 13, straw);
  p.at(1372, table + 12, (q) => {
    q.polygon(
      [
        [0, 2],
        [18, -14],
        [86, -12],
        [76, 4],
      ],
      palette.strawTint,
    );
    q.line(22, -8, 66, -7, { width: 1.6, ink: '#9a8a5a' }).line(18, -3, 60, -2, {
      width: 1.6,
      ink: '#9a8a5a',
    });
    q.line(96, -30, 72, -4, { width: 5 }).line(96, -30, 74, -7, { width: 2, ink: woodDark });
  });
  return { back: b.toString(), front: f.toString() + p.toString() };
}
