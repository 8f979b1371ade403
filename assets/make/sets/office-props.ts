/** What stands in an office. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

/** A plant in its pot; (x, y) is the middle of the foot. */
export function plant(h: Hand, x: number, y: number, scale: number, potColour: string): void {
  h.at(
    x,
    y,
    (q) => {
      q.path('M0-40C-34-90-30-150-8-178C16-150 14-90 0-40Z', palette.leaf);
      q.path('M6-40C10-86 36-122 66-134C66-100 44-62 6-40Z', mix(palette.leaf, '#ffffff', 0.18));
      q.path('M-6-40C-14-80-46-104-72-108C-66-76-40-52-6-40Z', mix(palette.leaf, palette.ink, 0.12));
      q.line(-6, -160, -1, -50, { width: 1.8 });
      q.polygon(
        [
          [-36, -46],
          [38, -46],
          [30, 0],
          [-28, 0],
        ],
        potColour,
      );
    },
    { scale },
  );
}

export function mug(h: Hand, x: number, y: number, colour: string, scale = 1): void {
  h.at(
    x,
    y,
    (q) => {
      q.path('M40-36c22-2 22 26 0 22', null, { width: q.width * 1.6 });
      q.path('M0-46H42L39-4C38 0 36 0 32 0H10C6 0 4 0 3-4Z', colour);
    },
    { scale },
  );
}

/** A screen seen from behind; (x, y) is the bottom left of its panel, the foot goes below. */
export function screenBack(h: Hand, x: number, y: number, w = 170, tall = 110): void {
  h.rect(x, y - tall, w, tall, '#3a4a63', { round: 9 }).rect(
    x + w * 0.36,
    y - tall * 0.62,
    w * 0.28,
    tall * 0.3,
    '#4b5d78',
    { round: 6, width: 1.6 },
  );
  h.polygon(
    [
      [x + w * 0.42, y],
      [x + w * 0.58, y],
      [x + w * 0.6, y + 28],
      [x + w * 0.4, y + 28],
    ],
    '#2e3b52',
  );
  h.rect(x + w * 0.28, y + 28, w * 0.44, 9, '#2e3b52');
}

export interface Sheet {
  readonly at: readonly [x: number, y: number, w: number, h: number];
  readonly colour: string;
  readonly turn: number;
}

/** A cork board with sheets pinned on it; (x, y) is its top left. */
export function corkBoard(
  h: Hand,
  x: number,
  y: number,
  w: number,
  tall: number,
  sheets: readonly Sheet[],
): void {
  h.rect(x, y, w, tall, '#d9b48a').rect(x + 7, y + 7, w - 14, tall - 14, '#e3c49d', { width: 1.4 });
  for (const { at, colour, turn } of sheets) {
    const [dx, dy, sw, sh] = at;
    h.at(
      x + dx,
      y + dy,
      (q) => {
        q.rect(0, 0, sw, sh, colour, { width: 1.8 });
        for (let i = 0; i < Math.floor(sh / 14) - 1; i++)
          q.line(6, 14 + i * 11, sw - 7 - (i % 2) * 9, 14 + i * 11, {
            width: 1.5,
            ink: mix(palette.ink, colour, 0.45),
          });
        q.circle(sw / 2, 3, 7, palette.curtain, { width: 1.4 });
      },
      { turn },
    );
  }
}

export function binder(h: Hand, x: number, y: number, w: number, tall: number, colour: string): void {
  h.rect(x, y - tall, w, tall, colour).rect(x + w * 0.22, y - tall + 10, w * 0.56, 22, palette.card, {
    width: 1.4,
  });
  h.circle(x + w / 2, y - 16, 8, mix(colour, palette.ink, 0.4), { width: 1.2 });
}

/** A month on the wall; (x, y) is its top left. One day is ringed. */
export function calendar(h: Hand, x: number, y: number, w = 96, tall = 112): void {
  h.rect(x, y, w, tall, palette.card).rect(x, y, w, 26, palette.curtain);
  const step = w / 5 + 0.6;
  for (let i = 0; i < 16; i++) {
    const [column, row] = [i % 4, Math.floor(i / 4)];
    h.rect(x + 9 + column * step, y + 36 + row * 18, w * 0.124, 10, i === 9 ? palette.apricot : '#eadfc6', {
      width: 0,
    });
  }
  h.circle(x + 9 + step + w * 0.062, y + 77, 26, null, { width: 2.6, ink: palette.curtain });
}

/** A note pad and a pencil lying on the desk. */
export function notePad(h: Hand, x: number, y: number): void {
  h.at(x, y, (q) => {
    q.polygon(
      [
        [0, -8],
        [96, -12],
        [104, 2],
        [4, 6],
      ],
      palette.card,
    );
    q.line(14, -5, 76, -8, { width: 1.6, ink: '#9a97a8' }).line(14, 0, 60, -2, {
      width: 1.6,
      ink: '#9a97a8',
    });
    q.line(88, -26, 70, 0, { width: 5, ink: palette.curtain });
  });
}
