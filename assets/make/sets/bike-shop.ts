/** A bike shop that also delivers: wheels and a bicycle on the wall, the cargo bike loaded, tools; the work bench in front. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { bicycle, bikeWheel, cargoBike, chain, helmet, patchKit, pump } from './bicycles.ts';
import type { SetDrawing } from './set.ts';
import { pegboard, pliers, screwdriver, spanner } from './tools.ts';
import { shelf } from './wall-props.ts';

const { agency, paper, straw, brick, teal, leaf, apricot, ink, steelDark, curtain, card } = palette;
const wall = mix(agency, paper, 0.35);
const low = mix(straw, paper, 0.4);

/** Old bricks showing through the paint, here and there. */
function bricks(h: Hand, x: number, y: number): void {
  for (const [dx, dy] of [
    [0, 0],
    [40, 0],
    [-18, 18],
    [22, 18],
    [4, 36],
  ] as const)
    h.rect(x + dx, y + dy, 34, 14, mix(brick, wall, 0.45), { width: 1.5, ink: mix(brick, wall, 0.2) });
}

export function drawBikeShop(width: number, height: number, bench: number): SetDrawing {
  const b = new Hand(81, 2.4);
  const rail = bench - 70;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="${low}"/>`,
  );
  b.line(-10, rail, width + 10, rail, { width: 2, ink: mix(straw, ink, 0.3) });
  bricks(b, 360, 64);
  bricks(b, 876, 236);
  // A bar under the ceiling, wheels hanging from it.
  b.rect(-10, 18, width + 20, 12, steelDark, { width: 2 });
  for (const [x, d] of [
    [66, 92],
    [880, 88],
    [944, 96],
  ] as const)
    b.path(`M${x} 30v14`, null, { width: 4 }).at(x, 44 + d / 2, (q) => bikeWheel(q, 0, 0, d));
  bicycle(b, 172, 214, brick, 100);
  b.rect(196, 116, 9, 22, ink, { width: 1 }).rect(300, 106, 9, 22, ink, { width: 1 });
  pegboard(b, 574, 52, 210, 112, '#d9b48a', '#b98d60');
  for (const [x, tall] of [
    [600, 70],
    [626, 60],
    [650, 52],
  ] as const)
    spanner(b, x, 64, tall);
  pliers(b, 684, 64);
  screwdriver(b, 712, 62);
  screwdriver(b, 734, 62, curtain);
  screwdriver(b, 756, 62, leaf);
  shelf(b, 580, 222, 214);
  helmet(b, 590, 222, teal);
  helmet(b, 662, 222, apricot);
  helmet(b, 732, 222, leaf);
  cargoBike(b, 612, bench + 16, teal);
  pump(b, 126, bench + 16);

  const f = new Hand(83, 3.2);
  f.rect(-10, bench, width + 20, 22, '#dfb98c');
  f.raw(
    `<path d="M0 ${bench + 22}H${width}V${height}H0Z" fill="${teal}"/><path d="M0 ${bench + 22}H${width}v11H0Z" fill="${palette.tealDark}"/>`,
  );
  f.line(-10, bench + 22, width + 10, bench + 22);
  for (let x = 54; x < width; x += 140)
    f.rect(x, bench + 36, 122, 60, mix(teal, card, 0.12), { width: 2 }).rect(
      x + 46,
      bench + 45,
      30,
      7,
      straw,
      { width: 2 },
    );
  const p = new Hand(85, 3);
  chain(p, 196, bench + 13);
  patchKit(p, 590, bench + 13);
  helmet(p, 44, bench + 15, curtain);
  patchKit(p, 842, bench + 13);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
