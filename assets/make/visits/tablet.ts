/**
 * The tablet, alone: put down on the table, raised between two people, shared on its stand. 0, 0 is the middle of its foot, or, when it is
 * raised, the edge the hand holds. Its screens hold strokes for words: what is to be read is HTML.
 */
import { Hand } from '../draw/hand.ts';
import { palette } from '../palette.ts';

const { card, teal, agency, ink } = palette;
const shell = '#22224a';
const shade = '#12122b';

/** A drawing, its frame, and the rectangle of the screen in that frame. */
export interface TabletDrawing {
  readonly frame: readonly [x: number, y: number, w: number, h: number];
  readonly screen?: readonly [x: number, y: number, w: number, h: number];
  readonly draw: () => string;
}

/** Asleep on the table. */
function drawPosed(): string {
  const h = new Hand(33, 3);
  h.polygon(
    [
      [-98, -2],
      [-72, -24],
      [76, -24],
      [98, -2],
      [98, 5],
      [-98, 5],
    ],
    shade,
  );
  h.polygon(
    [
      [-98, -2],
      [-72, -24],
      [76, -24],
      [98, -2],
    ],
    shell,
  );
  h.polygon(
    [
      [-82, -5],
      [-64, -20],
      [68, -20],
      [82, -5],
    ],
    '#3a3a66',
    { width: 1.6 },
  );
  h.line(-28, -8, -8, -18, { width: 3, ink: '#5a5a88' }).line(-10, -8, 4, -15, { width: 3, ink: '#5a5a88' });
  return h.toString();
}

/** Upright, a wall of light. */
function drawRaised(): string {
  const h = new Hand(35, 3.4);
  h.rect(-391, -252, 400, 388, shade, { round: 26, width: 0 });
  h.rect(-400, -262, 400, 388, shell, { round: 26, width: 3.6 });
  h.rect(-386, -246, 372, 356, card, { round: 12, width: 1.8 });
  h.circle(-200, -254, 5, '#6a6a88', { width: 0 });
  h.raw(`<path fill="${agency}" d="M-384-234Q-384-244-374-244H-26Q-16-244-16-234V-184H-384Z"/>`);
  h.line(-385, -184, -15, -184, { width: 1.8 }).line(-356, -214, -210, -214, { width: 7, ink });
  for (const [y, w] of [
    [-138, 190],
    [-86, 120],
    [-34, 210],
    [18, 90],
  ] as const) {
    h.line(-356, y, -270, y, { width: 5, ink: '#9a97a8' }).line(-236, y + 14, -44, y + 14, {
      width: 2,
      ink: '#b9b09a',
    });
    h.line(-232, y, -232 + w, y, { width: 5, ink });
  }
  return h.toString();
}

/** On its stand, leaning back, turned to both. */
function drawShared(): string {
  const h = new Hand(37, 3.2);
  h.polygon(
    [
      [-118, 0],
      [-60, -40],
      [60, -40],
      [118, 0],
    ],
    teal,
  );
  h.path('M-150-156Q-149-166-138-166H138Q149-166 150-156L172-10Q173 2 160 2H-160Q-173 2-172-10Z', shell);
  h.path('M-172-10L-170 0Q-168 10-158 10H158Q168 10 170 0L172-10Q173 2 160 2H-160Q-173 2-172-10Z', shade, {
    width: 2.4,
  });
  h.path('M-139-152Q-138-156-133-156H133Q138-156 139-152L158-18Q159-12 153-12H-153Q-159-12-158-18Z', card, {
    width: 1.8,
  });
  h.raw(`<path fill="${agency}" d="M-137-152Q-137-155-133-155H133Q137-155 137-152L140-132H-140Z"/>`);
  h.line(-140, -131, 140, -131, { width: 1.8 });
  for (const [y, w] of [
    [-108, 92],
    [-84, 70],
    [-60, 104],
    [-36, 60],
  ] as const) {
    h.line(-118, y, -118 + w * 0.6, y, { width: 3, ink: '#9a97a8' });
    h.line(-30, y + 6, 128, y + 6, { width: 1.6, ink: '#b9b09a' }).line(-28, y - 1, -28 + w, y - 1, {
      width: 3,
      ink,
    });
  }
  return h.toString();
}

export const tablet = {
  posed: { frame: [-106, -32, 212, 44], draw: drawPosed },
  raised: { frame: [-408, -270, 424, 412], screen: [-386, -246, 372, 356], draw: drawRaised },
  shared: { frame: [-182, -174, 364, 192], screen: [-138, -128, 276, 112], draw: drawShared },
} as const satisfies Record<string, TabletDrawing>;
