/** Bicycles, and what repairs them. A bicycle stands on (x, y): the ground under its back wheel. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

const { ink, steel, steelDark, straw, card, wood, woodDark, curtain } = palette;

/** A wheel around (x, y), seen from its side. */
export function bikeWheel(h: Hand, x: number, y: number, d = 96): void {
  const r = d / 2;
  for (let i = 0; i < 6; i++) {
    const a = (i * Math.PI) / 6 + 0.2;
    h.line(
      x - Math.cos(a) * (r - 6),
      y - Math.sin(a) * (r - 6),
      x + Math.cos(a) * (r - 6),
      y + Math.sin(a) * (r - 6),
      { width: 1.3, ink: steelDark },
    );
  }
  h.circle(x, y, d, null, { width: 5.6 })
    .circle(x, y, d - 12, null, { width: 1.6, ink: steelDark })
    .circle(x, y, 10, steel, { width: 2 });
}

const tube = (h: Hand, d: string, colour: string, width = 6): void => {
  h.path(d, null, { width: width + 4.4, wobble: 0.3 }).path(d, null, { width, ink: colour, wobble: 0.3 });
};

/** A city bicycle. */
export function bicycle(h: Hand, x: number, y: number, colour: string, d = 96): void {
  const [ax, fx, hub] = [x, x + d * 1.5, y - d / 2];
  bikeWheel(h, ax, hub, d);
  bikeWheel(h, fx, hub, d);
  const [crank, seat, head] = [x + d * 0.62, x + d * 0.46, x + d * 1.28];
  tube(h, `M${ax} ${hub}L${crank} ${hub + 6}L${seat} ${hub - d * 0.62}Z`, colour, 4);
  tube(h, `M${crank} ${hub + 6}L${head} ${hub - d * 0.66}L${seat + 3} ${hub - d * 0.5}`, colour);
  tube(h, `M${head - 5} ${hub - d * 0.82}L${fx} ${hub}`, colour, 5);
  h.path(`M${seat - 18} ${hub - d * 0.68}q22-10 40 2l-12 6h-20Z`, ink, { width: 1.6 });
  h.path(`M${head - 6} ${hub - d * 0.84}q-4-14 16-16q16 0 14 12`, null, { width: 5 });
  h.circle(crank, hub + 6, d * 0.22, steel, { width: 2.2 })
    .line(crank, hub + 6, crank + 10, hub + 26, { width: 4 })
    .line(crank + 3, hub + 27, crank + 18, hub + 27, { width: 4 });
}

/** A cargo bike: the box between the wheels, parcels in it. */
export function cargoBike(h: Hand, x: number, y: number, colour: string): void {
  bikeWheel(h, x, y - 42, 84);
  bikeWheel(h, x + 268, y - 33, 66);
  tube(h, `M${x} ${y - 42}L${x + 62} ${y - 36}L${x + 44} ${y - 116}Z`, colour, 4);
  tube(h, `M${x + 62} ${y - 36}L${x + 112} ${y - 104}L${x + 48} ${y - 92}`, colour);
  tube(h, `M${x + 106} ${y - 128}L${x + 120} ${y - 40}H${x + 240}L${x + 268} ${y - 33}`, colour);
  h.path(`M${x + 24} ${y - 122}q22-10 42 2l-12 6h-22Z`, ink, { width: 1.6 }).path(
    `M${x + 104} ${y - 130}q-16-14-30-6`,
    null,
    { width: 5 },
  );
  for (const [dx, tall, w, paint] of [
    [134, 34, 46, '#c98d5a'],
    [176, 48, 42, wood],
  ] as const)
    h.rect(x + dx, y - 106 - tall + 12, w, tall, paint).line(
      x + dx + w / 2,
      y - 106 - tall + 14,
      x + dx + w / 2,
      y - 98,
      { width: 5, ink: mix(paint, ink, 0.2) },
    );
  h.polygon(
    [
      [x + 122, y - 106],
      [x + 250, y - 106],
      [x + 240, y - 44],
      [x + 126, y - 44],
    ],
    mix(colour, '#ffffff', 0.14),
  );
  h.rect(x + 158, y - 90, 50, 26, card, { width: 2 }).line(x + 166, y - 77, x + 198, y - 77, {
    width: 3,
    ink: colour,
  });
  h.circle(x + 62, y - 36, 20, steel, { width: 2.2 });
}

/** A helmet; (x, y) is its bottom left. */
export function helmet(h: Hand, x: number, y: number, colour: string): void {
  h.path(
    `M${x} ${y - 8}C${x - 2} ${y - 40} ${x + 54} ${y - 46} ${x + 62} ${y - 10}C${x + 44} ${y - 4} ${x + 14} ${y - 4} ${x} ${y - 8}Z`,
    colour,
  );
  h.path(`M${x + 14} ${y - 14}q4-16 16-19M${x + 32} ${y - 12}q6-12 10-20`, null, {
    width: 4,
    ink: mix(colour, ink, 0.4),
  });
  h.path(`M${x + 12} ${y - 6}q6 10 16 8`, null, { width: 2.4 });
}

/** A floor pump. */
export function pump(h: Hand, x: number, y: number): void {
  h.rect(x - 24, y - 7, 48, 7, steelDark)
    .rect(x - 7, y - 96, 14, 90, straw)
    .line(x, y - 97, x, y - 122, { width: 4 })
    .rect(x - 24, y - 132, 48, 11, woodDark, { round: 5 });
  h.path(`M${x + 7} ${y - 16}C${x + 44} ${y - 10} ${x + 40} ${y - 60} ${x + 30} ${y - 92}`, null, {
    width: 4,
  });
}

/** A chain, as it was taken off, in a heap. */
export function chain(h: Hand, x: number, y: number): void {
  const d = `M${x} ${y - 4}C${x + 10} ${y - 20} ${x + 34} ${y - 18} ${x + 38} ${y - 8}C${x + 42} ${y + 2} ${x + 64} ${y + 2} ${x + 66} ${y - 8}C${x + 70} ${y - 22} ${x + 92} ${y - 14} ${x + 96} ${y - 3}`;
  h.path(d, null, { width: 8 });
  h.raw(`<path d="${d}" fill="none" stroke="${steel}" stroke-width="3.4" stroke-dasharray="5 4"/>`);
}

/** A tube patch kit: a tin, its lid, a patch. */
export function patchKit(h: Hand, x: number, y: number): void {
  h.rect(x, y - 16, 54, 16, curtain, { round: 3 })
    .rect(x + 10, y - 12, 34, 7, card, { width: 1.4 })
    .ellipse(x + 74, y - 3, 22, 7, ink, { width: 1 });
}
