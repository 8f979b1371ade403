/** A bakery before opening: shop window on a street still blue on the left, bread on the wall, the oven room behind an arch. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import type { SetDrawing } from '../sets/set.ts';
import { clock } from '../sets/wall-props.ts';
import {
  baguette,
  basket,
  breadShelf,
  coinDish,
  croissants,
  oven,
  rack,
  sack,
  till,
} from './bakery-props.ts';
import { cup } from './farm-props.ts';

const { wood, woodDark, card, curtain, straw, ink, brick, apricot, paper } = palette;
const wall = '#f3ddb0';
const tile = '#e6c88c';
const night = '#5d6c93';

/** The street at five: houses, one lit window, the lamp. */
function street(b: Hand, x: number, y: number, w: number, tall: number): void {
  b.raw(
    `<clipPath id="boulangerie-rue"><rect x="${x}" y="${y}" width="${w}" height="${tall}"/></clipPath><g clip-path="url(#boulangerie-rue)">`,
  );
  b.raw(
    `<rect x="${x}" y="${y}" width="${w}" height="${tall}" fill="${night}"/><path fill="#8e91b4" d="M${x} ${y + tall * 0.4}H${x + w}V${y + tall}H${x}Z"/><path fill="#d9a79a" d="M${x} ${y + tall * 0.56}H${x + w}V${y + tall}H${x}Z"/>`,
  );
  for (const [dx, top, hw, colour] of [
    [-20, 96, 130, '#46527a'],
    [110, 122, 96, '#3e4970'],
    [204, 84, 120, '#4a5680'],
  ] as const) {
    b.rect(x + dx, y + top, hw, tall, colour, { width: 1.8 });
    b.polygon(
      [
        [x + dx - 8, y + top],
        [x + dx + hw / 2, y + top - 34],
        [x + dx + hw + 8, y + top],
      ],
      mix(brick, ink, 0.45),
      { width: 1.8 },
    );
    for (let r = 0; r < 3; r++)
      for (let c = 0; c < 2; c++)
        b.rect(
          x + dx + 20 + c * (hw / 2 - 4),
          y + top + 22 + r * 56,
          22,
          30,
          dx === 204 && r === 0 && c === 0 ? '#f7dd94' : '#2c355a',
          { width: 1.4 },
        );
  }
  b.line(x + 96, y + 90, x + 96, y + tall, { width: 4 })
    .path(`M${x + 96} ${y + 92}q2-16 22-16`, null, { width: 3.4 })
    .path(`M${x + 108} ${y + 76}h22l-5 15h-12Z`, '#f7dd94', { width: 2 });
  b.raw('</g>');
  b.rect(x, y, w, tall, null, { width: 3.2 })
    .line(x, y + 46, x + w, y + 46, { width: 2.6 })
    .line(x + w * 0.52, y + 46, x + w * 0.52, y + tall, { width: 2.6 });
}

/** The oven room, seen through an arch. */
function ovenRoom(b: Hand, x: number, y: number, w: number, floor: number): void {
  const arch = `M${x} ${floor}V${y + 70}C${x} ${y - 24} ${x + w} ${y - 24} ${x + w} ${y + 70}V${floor}Z`;
  b.raw(
    `<clipPath id="boulangerie-fournil"><path d="${arch}"/></clipPath><g clip-path="url(#boulangerie-fournil)"><rect x="${x}" y="${y - 10}" width="${w}" height="${floor - y + 20}" fill="#c98f63"/>`,
  );
  b.raw(`<path fill="#b77a50" d="M${x} ${floor - 64}H${x + w}V${floor + 10}H${x}Z"/>`);
  oven(b, x + 22, floor - 26, 214, 236);
  rack(b, x + w - 140, floor - 12, 112, 250);
  b.line(x + 262, floor - 14, x + 246, y + 84, { width: 7 }).line(x + 262, floor - 14, x + 246, y + 84, {
    width: 3,
    ink: straw,
  });
  b.path(`M${x + 232} ${y + 88}q14-34 28 0l-4 34h-20Z`, wood);
  b.line(x + w * 0.48, y - 10, x + w * 0.48, y + 34, { width: 2.6 });
  b.path(`M${x + w * 0.48 - 12} ${y + 34}h24l18 24h-60Z`, curtain);
  b.raw(
    `<ellipse cx="${x + w * 0.48}" cy="${y + 60}" rx="20" ry="7" fill="#fff3c4" stroke="${ink}" stroke-width="2"/></g>`,
  );
  b.path(arch, null, { width: 12, ink: woodDark }).path(arch, null, { width: 2.4 });
}

export function drawBakery(width: number, height: number, counter: number): SetDrawing {
  const b = new Hand(131, 2.4);
  b.raw(`<rect width="${width}" height="${height}" fill="${wall}"/>`);
  for (let y = 210; y < counter; y += 32) {
    b.line(-10, y, width + 10, y, { width: 1.5, ink: tile });
    for (let x = ((y / 32) % 2) * 30 - 30; x < width; x += 60)
      b.line(x, y, x, y + 32, { width: 1.5, ink: tile });
  }
  b.rect(-10, 200, width + 20, 12, card, { width: 2 });
  // Left: the window of the shop, and its blind.
  street(b, -10, 40, 300, 420);
  for (let x = -14; x < 290; x += 44)
    b.path(`M${x} 26H${x + 44}V62q-22 18-44 0Z`, (x + 14) % 88 ? card : curtain, { width: 2.2 });
  b.rect(-14, 14, 316, 14, woodDark);
  breadShelf(b, 320, 128, 196, 'loaves');
  breadShelf(b, 320, 190, 196, 'baguettes');
  ovenRoom(b, 560, 44, 428, counter + 40);
  // Right: bread for the morning.
  b.rect(1030, 52, 560, 9, woodDark, { width: 2 });
  breadShelf(b, 1030, 122, 128, 'loaves');
  breadShelf(b, 1030, 190, 128, 'baguettes');
  breadShelf(b, 1352, 122, 236, 'baguettes');
  breadShelf(b, 1352, 190, 236, 'loaves');
  for (const x of [1030, 1150, 1352, 1578]) b.rect(x, 56, 8, 146, woodDark, { width: 2 });
  b.rect(1390, 236, 118, 92, '#3d4a4a').rect(1383, 229, 132, 106, null, { width: 7, ink: wood });
  for (const [y, w] of [
    [256, 70],
    [274, 54],
    [292, 78],
    [310, 44],
  ] as const)
    b.line(1406, y, 1406 + w, y, { width: 3, ink: '#cfd6c8' });
  clock(b, 1014, 104, 44);
  sack(b, 1120, counter + 14, 84, 92);
  sack(b, 1510, counter + 14, 92, 108);

  const f = new Hand(141, 3.2);
  f.rect(-10, counter, width + 20, 20, '#fff3dc');
  f.raw(
    `<path d="M0 ${counter + 20}H${width}V${height}H0Z" fill="#b9814d"/><path d="M0 ${counter + 20}H${width}v11H0Z" fill="${woodDark}"/>`,
  );
  f.line(-10, counter + 20, width + 10, counter + 20);
  for (let x = 36; x < width; x += 140)
    f.rect(x, counter + 38, 124, 60, mix('#b9814d', paper, 0.14), { width: 2 });
  const p = new Hand(29, 3);
  till(p, 34, counter + 12);
  basket(p, 176, counter + 14, 96, 52);
  croissants(p, 470, counter + 13, 3);
  cup(p, 640, counter + 12);
  coinDish(p, 1092, counter + 12);
  cup(p, 1160, counter + 12, apricot);
  baguette(p, 1372, counter + 13, 112);
  baguette(p, 1382, counter - 2, 104, -4, '#b5763a');
  return { back: b.toString(), front: f.toString() + p.toString() };
}
