/** What stands and hangs in a kitchen. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

export function pot(h: Hand, x: number, y: number, w = 110, colour: string = palette.steelDark): void {
  const tall = w * 0.56;
  h.rect(x, y - tall, w, tall, colour).rect(x - 5, y - tall - 8, w + 10, 9, mix(colour, '#ffffff', 0.35));
  h.path(`M${x - 4} ${y - tall + 16}h-14v10h14M${x + w + 4} ${y - tall + 16}h14v10h-14`, null);
  h.line(x + w * 0.8, y - tall + 12, x + w * 0.8, y - 10, {
    width: 1.7,
    ink: mix(colour, palette.ink, 0.35),
  });
}

export function steam(h: Hand, x: number, y: number): void {
  for (const [dx, s] of [
    [0, 1],
    [22, 0.8],
    [44, 1.1],
  ] as const) {
    const [a, b, c, d] = [16 * s, 24 * s, 42 * s, 34 * s];
    h.raw(
      `<path d="M${x + dx} ${y}c-12-${a} 12-${b} 0-${c}c-10-${a} 8-${b - 4} 2-${d}" fill="none" stroke="${palette.paper}" stroke-width="5" stroke-linecap="round" opacity=".75"/>`,
    );
  }
}

export function plates(h: Hand, x: number, y: number, count = 5, w = 92): void {
  for (let i = 0; i < count; i++) {
    const at = y - i * 9;
    const d = `M${x} ${at - 8}H${x + w}C${x + w - 4} ${at - 1} ${x + w - 18} ${at} ${x + w - 26} ${at}H${x + 26}C${x + 18} ${at} ${x + 4} ${at - 1} ${x} ${at - 8}Z`;
    h.path(d, i % 2 ? palette.card : '#f3ead9', { width: h.width * 0.8 });
  }
}

export function jar(h: Hand, x: number, y: number, colour: string, w = 40, tall = 52): void {
  h.rect(x, y - tall, w, tall, colour, { round: 6 }).rect(x + 4, y - tall - 10, w - 8, 11, palette.paper);
  h.rect(x + 8, y - tall + 18, w - 16, 18, palette.paper, { width: h.width * 0.6 });
}

/** An order ticket hanging by its top left corner. */
export function ticket(h: Hand, x: number, y: number, tall: number, colour: string, turn: number): void {
  h.at(
    x,
    y,
    (q) => {
      q.rect(0, 0, 36, tall, colour, { width: q.width * 0.8 });
      for (let i = 0; i < 4; i++)
        q.line(6, 12 + i * 10, 30 - (i % 2) * 8, 12 + i * 10, {
          width: 1.6,
          ink: mix(palette.ink, colour, 0.35),
        });
    },
    { turn },
  );
}

/** A pan hanging from (x, y). */
export function pan(h: Hand, x: number, y: number, d = 62, colour: string = palette.ink): void {
  h.line(x, y, x, y + 26, { width: h.width * 1.6 }).circle(x, y + 26 + d / 2, d, colour);
  h.circle(x, y + 26 + d / 2, d * 0.7, mix(colour, '#ffffff', 0.16), { width: 0 });
}

export function ladle(h: Hand, x: number, y: number): void {
  h.line(x, y, x, y + 56).path(`M${x - 15} ${y + 56}h30c0 20-8 24-15 24s-15-4-15-24Z`, palette.steel);
}

export function whisk(h: Hand, x: number, y: number): void {
  h.line(x, y, x, y + 30, { width: h.width * 1.7 });
  for (const a of [-12, 0, 12])
    h.path(`M${x} ${y + 30}C${x + a * 1.6} ${y + 48} ${x + a * 1.3} ${y + 76} ${x} ${y + 82}`, null, {
      width: h.width * 0.8,
    });
}

/** A string of garlic hanging from (x, y). */
export function garlic(h: Hand, x: number, y: number): void {
  h.line(x, y, x, y + 64, { width: 1.8, ink: palette.woodDark });
  for (const [dx, dy] of [
    [-9, 18],
    [8, 26],
    [-8, 42],
    [9, 50],
    [0, 66],
  ] as const) {
    h.path(`M${x + dx} ${y + dy - 11}c3 5 10 8 9 15c-1 6-17 6-18 0c-1-7 6-10 9-15Z`, '#fff3dc', {
      width: 1.8,
    });
  }
}

export function bell(h: Hand, x: number, y: number): void {
  h.path(`M${x - 22} ${y - 6}C${x - 22} ${y - 34} ${x + 22} ${y - 34} ${x + 22} ${y - 6}Z`, palette.straw);
  h.rect(x - 26, y - 7, 52, 7, palette.steelDark).circle(x, y - 31, 7, palette.ink);
}

/** A chopping board with tomatoes and a knife. */
export function board(h: Hand, x: number, y: number): void {
  h.path(`M${x} ${y - 8}H${x + 124}V${y}H${x}Z`, palette.wood);
  h.circle(x + 26, y - 22, 28, palette.curtain).path(`M${x + 21} ${y - 35}l5-5 6 5`, null, {
    width: 2,
    ink: palette.leafText,
  });
  h.path(`M${x + 44} ${y - 9}c0-18 26-18 26 0Z`, '#d5503f', { width: 2.4 });
  h.path(`M${x + 74} ${y - 11}h44c4-9-2-16-12-18Z`, palette.steel, { width: 2.4 });
}
