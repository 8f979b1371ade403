/** The meeting table of the agency: windows on the street, a board, binders, plants, a glass door. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { binder, calendar, corkBoard, mug, notePad, plant } from '../sets/office-props.ts';
import type { SetDrawing } from '../sets/set.ts';
import { clock, shelf } from '../sets/wall-props.ts';
import { streetWindow } from '../sets/window.ts';

const {
  agency: wall,
  teal,
  tealDark,
  leaf,
  straw,
  brick,
  card,
  leafTint,
  strawTint,
  kitchen,
  curtain,
  ink,
  steel,
} = palette;

/** A white board on which others have thought: boxes, an arrow, nothing to read; (x, y) is its top left. */
function whiteBoard(h: Hand, x: number, y: number, w: number, tall: number): void {
  h.rect(x, y, w, tall, card).rect(x + 6, y + 6, w - 12, tall - 12, null, { width: 1.6, ink: '#b9c6cc' });
  h.circle(x + 52, y + 54, 50, null, { width: 3, ink: teal }).path(
    `M${x + 82} ${y + 56}C${x + 100} ${y + 44} ${x + 112} ${y + 44} ${x + 126} ${y + 54}M${x + 116} ${y + 42}L${x + 127} ${y + 55}L${x + 112} ${y + 60}`,
    null,
    { width: 3, ink: curtain },
  );
  h.rect(x + 136, y + 34, 62, 42, null, { width: 3, ink: teal });
  for (const [dy, part] of [
    [104, 0.5],
    [122, 0.36],
  ] as const)
    h.line(x + 28, y + dy, x + 28 + w * part, y + dy, { width: 3, ink: '#8a93a8' });
  h.rect(x + 30, y + tall - 4, w - 60, 10, steel)
    .rect(x + 60, y + tall - 9, 26, 6, curtain, { width: 1.6 })
    .rect(x + 94, y + tall - 9, 26, 6, teal, { width: 1.6 });
}

/** A door of frosted glass; (x, y) is its bottom left. */
function glassDoor(h: Hand, x: number, y: number, w = 140, tall = 320): void {
  h.rect(x - 12, y - tall - 12, w + 24, tall + 12, card).rect(
    x,
    y - tall,
    w,
    tall,
    mix(wall, '#ffffff', 0.35),
  );
  h.raw(`<path fill="#e3eef0" d="M${x + 8} ${y - tall * 0.62}H${x + w - 8}V${y - tall * 0.34}H${x + 8}Z"/>`);
  h.line(x + 20, y - tall + 70, x + 58, y - tall + 18, { width: 4, ink: '#f4f9fa' }).line(
    x + 40,
    y - tall + 84,
    x + 70,
    y - tall + 44,
    { width: 4, ink: '#f4f9fa' },
  );
  h.rect(x + w - 22, y - tall * 0.52, 9, 54, steel, { width: 2 });
}

/** A carafe and two glasses. */
function carafe(h: Hand, x: number, y: number): void {
  h.path(
    `M${x} ${y}C${x - 8} ${y - 26} ${x + 10} ${y - 34} ${x + 10} ${y - 56}H${x + 30}C${x + 30} ${y - 34} ${x + 48} ${y - 26} ${x + 40} ${y}Z`,
    '#e3eef0',
  );
  h.raw(
    `<path fill="#bcd9de" d="M${x + 1} ${y - 2}C${x - 2} ${y - 16} ${x + 4} ${y - 24} ${x + 8} ${y - 30}H${x + 32}C${x + 38} ${y - 22} ${x + 42} ${y - 14} ${x + 39} ${y - 2}Z"/>`,
  );
  for (const dx of [58, 88])
    h.path(`M${x + dx} ${y - 26}H${x + dx + 22}L${x + dx + 19} ${y}H${x + dx + 3}Z`, '#e3eef0', {
      width: 2.4,
    });
}

export function drawMeetingRoom(width: number, height: number, table: number): SetDrawing {
  const b = new Hand(37, 2.4);
  const rail = table - 96;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="#b7cfd6"/>`,
  );
  b.line(-10, rail, width + 10, rail, { width: 2, ink: '#8fb0ba' });
  calendar(b, 8, 62, 92, 112);
  streetWindow(b, 118, 46, 188, 196, 'agence-rue');
  shelf(b, 456, 178, 150);
  for (const [dx, w, tall, colour] of [
    [12, 34, 84, leaf],
    [48, 32, 90, straw],
    [82, 34, 78, brick],
    [118, 26, 84, teal],
  ] as const)
    binder(b, 456 + dx, 178, w, tall, colour);
  whiteBoard(b, 664, 56, 284, 164);
  plant(b, 620, table + 30, 1.1, brick);
  b.rect(688, table - 88, 250, 130, '#d9c2a0');
  for (const x of [772, 856]) b.line(x, table - 84, x, table + 20, { width: 2 });
  for (const x of [760, 784, 868]) b.circle(x, table - 44, 8, ink, { width: 0 });
  mug(b, 712, table - 90, straw, 0.7);
  mug(b, 750, table - 90, card, 0.7);
  plant(b, 890, table - 88, 0.44, card);
  glassDoor(b, 1014, table + 40);
  corkBoard(b, 1350, 56, 200, 150, [
    { at: [18, 18, 50, 62], colour: card, turn: -3 },
    { at: [80, 14, 46, 58], colour: strawTint, turn: 2 },
    { at: [138, 20, 46, 54], colour: leafTint, turn: -2 },
    { at: [24, 92, 74, 40], colour: kitchen, turn: 2 },
    { at: [112, 86, 68, 46], colour: card, turn: -1 },
  ]);
  clock(b, 1084, 38, 46);
  plant(b, 1540, table + 28, 1, teal);

  const f = new Hand(91, 3.2);
  f.rect(-10, table, width + 20, 22, '#e7cda6');
  f.raw(
    `<path d="M0 ${table + 22}H${width}V${height}H0Z" fill="${teal}"/><path d="M0 ${table + 22}H${width}v11H0Z" fill="${tealDark}"/>`,
  );
  f.line(-10, table + 22, width + 10, table + 22);
  for (let x = 70; x < width; x += 160) f.line(x, table + 36, x, height + 20, { width: 2, ink: tealDark });
  const p = new Hand(15, 3);
  notePad(p, 190, table + 9);
  carafe(p, 474, table + 13);
  mug(p, 640, table + 12, card, 0.9);
  mug(p, 1120, table + 12, curtain, 0.9);
  p.rect(1356, table - 3, 120, 9, leaf, { width: 2.4 })
    .rect(1364, table - 12, 112, 9, card, { width: 2.4 })
    .rect(1352, table + 6, 128, 8, straw, { width: 2.4 });
  return { back: b.toString(), front: f.toString() + p.toString() };
}
