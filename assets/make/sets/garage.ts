/** A village garage: a car on the lift in front of the big door, calendar, keys, tool trolley and tyres; the counter in front. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { car, jerrycan, keyBoard, keys, lift, oilCan, pile, rag, trolley, wheel } from './garage-props.ts';
import { calendar } from './office-props.ts';
import type { SetDrawing } from './set.ts';
import { clock, shelf } from './wall-props.ts';

const { leaf, paper, straw, teal, curtain, apricot } = palette;
const wall = mix(leaf, paper, 0.68);
const low = mix(leaf, paper, 0.42);
const slate = '#59627f';

/** The sectional door, with its row of panes. */
function bigDoor(b: Hand, x: number, w: number, floor: number): void {
  const line = { width: 1.8, ink: '#b9b6a4' };
  b.rect(x, 22, w, floor, '#efe8d3');
  for (let y = 62; y < floor; y += 54) b.line(x + 4, y, x + w - 4, y, line);
  for (let i = 0; i < 4; i++) {
    const px = x + 16 + i * ((w - 20) / 4);
    b.rect(px, 74, (w - 20) / 4 - 14, 34, '#dbe9ea', { width: 1.8 });
  }
}

export function drawGarage(width: number, height: number, counter: number): SetDrawing {
  const b = new Hand(51, 2.4);
  const rail = counter - 104;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="${low}"/>`,
  );
  b.rect(-10, rail - 6, width + 20, 12, mix(leaf, palette.ink, 0.15), { width: 2 });
  bigDoor(b, 132, 306, counter + 30);
  lift(b, 142, counter + 30, 232, 224);
  car(b, 198, 190, teal);
  // Far left: tyres on the wall and on the floor.
  wheel(b, 62, 96, 84);
  pile(b, 14, counter + 24, 5, 100);
  // Right: what the trade needs at hand.
  calendar(b, 582, 36, 92, 112);
  keyBoard(b, 694, 48);
  clock(b, 838, 92, 54);
  shelf(b, 590, 212, 216);
  jerrycan(b, 604, 212, apricot);
  jerrycan(b, 654, 212, leaf, 38, 50);
  jerrycan(b, 698, 212, straw, 40, 46);
  b.rect(744, 176, 46, 36, curtain, { width: 2.2 }).rect(752, 184, 30, 16, palette.card, { width: 1.6 });
  trolley(b, 640, counter + 24);
  pile(b, 790, counter + 24, 4);
  wheel(b, 916, 250, 70);

  const f = new Hand(77, 3.2);
  f.rect(-10, counter, width + 20, 22, '#f1e3c4');
  f.raw(
    `<path d="M0 ${counter + 22}H${width}V${height}H0Z" fill="${slate}"/><path d="M0 ${counter + 22}H${width}v11H0Z" fill="${mix(slate, palette.ink, 0.35)}"/>`,
  );
  f.line(-10, counter + 22, width + 10, counter + 22);
  for (let x = 58; x < width; x += 132)
    f.line(x, counter + 36, x, height + 20, { width: 2, ink: mix(slate, palette.ink, 0.45) });
  const p = new Hand(19, 3);
  oilCan(p, 200, counter + 14, curtain);
  rag(p, 60, counter + 13);
  keys(p, 596, counter + 14);
  rag(p, 852, counter + 13);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
