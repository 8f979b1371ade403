/** What stands in the workshop of metalworkers, beyond the bench. Props stand on (x, y): bottom left, unless said otherwise. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

const { steel, steelDark, straw, curtain, ink, card, agency, agencyDark, terra, teal } = palette;
const iron = '#5a5f78';

/** A gate on two trestles, half its bars in place. */
export function gate(h: Hand, x: number, y: number): void {
  for (const at of [x + 16, x + 236])
    h.path(`M${at - 22} ${y}L${at} ${y - 92}H${at + 14}L${at + 36} ${y}`, null, { width: 7 }).path(
      `M${at - 22} ${y}L${at} ${y - 92}H${at + 14}L${at + 36} ${y}`,
      null,
      { width: 2.6, ink: straw },
    );
  const bar = (x1: number, y1: number, x2: number, y2: number, w = 8) =>
    h
      .line(x1, y1, x2, y2, { width: w + 4, wobble: 0.4 })
      .line(x1, y1, x2, y2, { width: w - 1, ink: steelDark, wobble: 0.4 });
  for (let i = 0; i < 5; i++) bar(x + 28 + i * 32, y - 214, x + 28 + i * 32, y - 96, 5);
  for (let i = 0; i < 4; i++) {
    const c = x + 44 + i * 32;
    h.path(`M${c} ${y - 200}c-12 2-12 18-2 18c8 0 8-10 2-10M${c} ${y - 200}c12-4 10-20 0-18`, null, {
      width: 3.4,
    });
  }
  bar(x, y - 96, x + 272, y - 96);
  bar(x, y - 168, x + 272, y - 168, 6);
  h.path(`M${x} ${y - 96}V${y - 212}Q${x + 136} ${y - 268} ${x + 272} ${y - 212}V${y - 96}`, null, {
    width: 12,
  });
  h.path(`M${x} ${y - 96}V${y - 212}Q${x + 136} ${y - 268} ${x + 272} ${y - 212}V${y - 96}`, null, {
    width: 6,
    ink: steelDark,
  });
}

/** A chain hoist on its rail; (x, y) is the middle of the hook. */
export function hoist(h: Hand, x: number, y: number, rail: number): void {
  h.rect(x - 26, rail, 52, 36, curtain, { round: 5 })
    .circle(x - 12, rail + 18, 12, card, { width: 1.8 })
    .circle(x + 12, rail + 18, 12, card, { width: 1.8 });
  for (let at = rail + 42; at < y - 22; at += 11) h.ellipse(x, at, 7, 12, null, { width: 2.4 });
  h.path(`M${x} ${y - 24}V${y - 6}C${x + 2} ${y + 12} ${x - 24} ${y + 12} ${x - 22} ${y - 6}`, null, {
    width: 7,
  });
  h.path(`M${x} ${y - 24}V${y - 6}C${x + 2} ${y + 12} ${x - 24} ${y + 12} ${x - 22} ${y - 6}`, null, {
    width: 3,
    ink: straw,
  });
}

/** The strips of a welder's curtain; (x, y) is its top left. */
export function weldingCurtain(h: Hand, x: number, y: number, w: number, tall: number): void {
  for (let i = 0; i * 34 < w; i++)
    h.rect(x + i * 34, y, 36, tall, i % 2 ? '#d98a5f' : mix(terra, '#ffffff', 0.26), { width: 1.8 });
  h.rect(x - 8, y - 10, w + 24, 12, iron);
}

/** Plans pinned to the wall: a staircase, a gate, sizes as ticks; (x, y) is the top left. */
export function plans(h: Hand, x: number, y: number): void {
  const line = { width: 1.8, ink: palette.tealDark };
  h.rect(x, y, 120, 92, agency).path(
    `M${x + 14} ${y + 74}V${y + 60}H${x + 34}V${y + 46}H${x + 54}V${y + 32}H${x + 74}V${y + 20}H${x + 104}`,
    null,
    { ...line, width: 2.6 },
  );
  h.line(x + 14, y + 82, x + 104, y + 82, line).line(x + 112, y + 20, x + 112, y + 74, line);
  h.circle(x + 60, y + 3, 8, curtain, { width: 1.4 });
  h.rect(x + 46, y + 82, 92, 74, card).rect(x + 60, y + 100, 60, 40, null, line);
  for (let i = 1; i < 6; i++)
    h.line(x + 60 + i * 10, y + 100, x + 60 + i * 10, y + 140, { ...line, width: 1.4 });
  h.circle(x + 92, y + 85, 8, straw, { width: 1.4 });
}

/** A rolled plan and an open one, under a set square. */
export function rolledPlans(h: Hand, x: number, y: number): void {
  h.polygon(
    [
      [x, y + 2],
      [x + 24, y - 18],
      [x + 130, y - 18],
      [x + 124, y + 2],
    ],
    agency,
  );
  h.line(x + 34, y - 11, x + 104, y - 11, { width: 1.8, ink: palette.tealDark }).line(
    x + 26,
    y - 4,
    x + 78,
    y - 4,
    { width: 1.8, ink: palette.tealDark },
  );
  h.rect(x + 62, y - 34, 96, 15, agencyDark, { round: 7 }).circle(x + 154, y - 26, 14, agency, { width: 2 });
}

/** A flask and its cup. */
export function flask(h: Hand, x: number, y: number): void {
  h.rect(x, y - 70, 30, 70, teal, { round: 6 })
    .rect(x + 3, y - 88, 24, 20, steel, { round: 5 })
    .rect(x, y - 52, 30, 10, straw, { width: 2 });
  h.path(`M${x + 44} ${y - 22}H${x + 70}L${x + 66} ${y}H${x + 48}Z`, steel).line(
    x + 50,
    y - 16,
    x + 52,
    y - 6,
    { width: 2, ink: card },
  );
}

/** A welder's glove, as it was dropped. */
export function glove(h: Hand, x: number, y: number): void {
  h.path(
    `M${x} ${y}V${y - 22}H${x + 26}C${x + 40} ${y - 30} ${x + 58} ${y - 32} ${x + 62} ${y - 24}C${x + 78} ${y - 26} ${x + 80} ${y - 12} ${x + 68} ${y - 10}C${x + 74} ${y - 4} ${x + 70} ${y} ${x + 60} ${y}Z`,
    '#c98d5a',
  );
  h.line(x + 10, y - 20, x + 10, y - 2, { width: 2.2, ink })
    .line(x + 46, y - 20, x + 62, y - 22, { width: 2 })
    .line(x + 48, y - 11, x + 66, y - 11, { width: 2 });
}
