/** The agency: window, cork board, low cabinet with binders; the adviser's desk in front, screen on the right. */
import { Hand } from '../draw/hand.ts';
import { palette } from '../palette.ts';
import { binder, calendar, corkBoard, mug, notePad, plant, screenBack } from './office-props.ts';
import type { SetDrawing } from './set.ts';
import { clock, shelf } from './wall-props.ts';
import { streetWindow } from './window.ts';

const { agency: wall, teal, tealDark, leaf, straw, brick, card, leafTint, strawTint, kitchen } = palette;

export function drawAgency(width: number, height: number, desk: number): SetDrawing {
  const b = new Hand(31, 2.4);
  const rail = desk - 96;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="#b7cfd6"/>`,
  );
  b.line(-10, rail, width + 10, rail, { width: 2, ink: '#8fb0ba' });
  // Far left: a month and a plant on the floor, for wide stages.
  calendar(b, 62, 62, 92, 112);
  plant(b, 96, desk + 20, 1.05, brick);
  streetWindow(b, 216, 46, 188, 196, 'street');
  corkBoard(b, 550, 58, 210, 160, [
    { at: [18, 18, 54, 68], colour: card, turn: -3 },
    { at: [84, 14, 48, 60], colour: strawTint, turn: 2 },
    { at: [144, 22, 46, 56], colour: leafTint, turn: -2 },
    { at: [24, 98, 76, 42], colour: kitchen, turn: 2 },
    { at: [114, 92, 70, 50], colour: card, turn: -1 },
  ]);
  b.rect(534, desk - 92, 300, 130, '#d9c2a0');
  for (const x of [620, 708, 772]) b.line(x, desk - 88, x, desk + 20, { width: 2 });
  for (const x of [610, 632, 760]) b.circle(x, desk - 44, 8, palette.ink, { width: 0 });
  binder(b, 550, desk - 94, 38, 80, leaf);
  binder(b, 590, desk - 94, 34, 88, straw);
  binder(b, 626, desk - 94, 36, 76, brick);
  binder(b, 664, desk - 94, 32, 84, teal);
  plant(b, 758, desk - 94, 0.62, card);
  // Far right: a shelf and a clock.
  shelf(b, 830, 204, 160);
  binder(b, 846, 204, 34, 84, teal);
  binder(b, 882, 204, 36, 92, straw);
  binder(b, 920, 204, 34, 80, leaf);
  clock(b, 830, 84, 54);

  const f = new Hand(91, 3.2);
  f.rect(-10, desk, width + 20, 20, '#e7cda6');
  f.raw(
    `<path d="M0 ${desk + 20}H${width}V${height}H0Z" fill="${teal}"/><path d="M0 ${desk + 20}H${width}v11H0Z" fill="${tealDark}"/>`,
  );
  f.line(-10, desk + 20, width + 10, desk + 20);
  for (let x = 70; x < width; x += 150) f.line(x, desk + 34, x, height + 20, { width: 2, ink: tealDark });
  const p = new Hand(15, 3);
  screenBack(p, 640, desk - 6, 176, 122);
  mug(p, 578, desk + 10, palette.curtain, 0.9);
  notePad(p, 264, desk + 8);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
