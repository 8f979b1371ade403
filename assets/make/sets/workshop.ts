/** A small metal workshop: rack of tubes and folding machine on the left, board of tools and grinder on the right, the bench in front. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { grinder, profiles, sparks, tape } from './bench-props.ts';
import { controlBox, foldingMachine, gas, sheets, tubes } from './metal-props.ts';
import type { SetDrawing } from './set.ts';
import { hacksaw, hammer, mask, pegboard, pliers, screwdriver, spanner, square } from './tools.ts';
import { clock } from './wall-props.ts';

const { paper, straw, woodDark, agency, leaf, brick, curtain } = palette;
const wall = mix(straw, paper, 0.48);
const low = mix(straw, paper, 0.14);
const iron = '#5a5f78';

/** High windows under the roof, as in every workshop. */
function highWindows(b: Hand, width: number): void {
  b.rect(-10, 22, width + 20, 54, agency);
  for (let x = 28; x < width; x += 76) b.line(x, 24, x, 74, { width: 2.2 });
  for (let x = 62; x < width; x += 228)
    b.line(x, 66, x + 26, 34, { width: 4, ink: '#eef5f6' }).line(x + 18, 66, x + 34, 46, {
      width: 4,
      ink: '#eef5f6',
    });
  b.rect(-10, -8, width + 20, 30, iron, { width: 2 });
  b.line(-10, 78, width + 10, 78, { width: 3.4 });
}

export function drawWorkshop(width: number, height: number, bench: number): SetDrawing {
  const b = new Hand(41, 2.4);
  const rail = bench - 92;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="${low}"/>`,
  );
  b.line(-10, rail, width + 10, rail, { width: 2, ink: mix(straw, woodDark, 0.4) });
  highWindows(b, width);
  tubes(b, 8, 140, 132);
  tubes(b, 20, 196, 120);
  sheets(b, 26, bench + 30);
  foldingMachine(b, 164, bench + 20);
  b.path('M392 196H424V214', null, { width: 4 });
  controlBox(b, 400, 212);
  pegboard(b, 566, 96, 262, 138, '#d9b48a', '#b98d60');
  hammer(b, 596, 108);
  spanner(b, 636, 108, 72);
  spanner(b, 664, 110, 58, 0, palette.steelDark);
  pliers(b, 692, 110);
  screwdriver(b, 722, 108);
  screwdriver(b, 742, 108, curtain);
  mask(b, 758, 108);
  hacksaw(b, 590, 190);
  b.rect(560, bench - 56, 280, 16, woodDark)
    .rect(574, bench - 40, 20, 60, woodDark)
    .rect(800, bench - 40, 20, 60, woodDark);
  sparks(b, 692, bench - 96);
  grinder(b, 742, bench - 57);
  gas(b, 846, bench + 30, leaf);
  gas(b, 900, bench + 30, brick, 190);
  square(b, 846, 92);
  clock(b, 934, 110, 42);

  const f = new Hand(73, 3.2);
  f.rect(-10, bench, width + 20, 22, '#dfb98c');
  f.raw(
    `<path d="M0 ${bench + 22}H${width}V${height}H0Z" fill="${woodDark}"/><path d="M0 ${bench + 22}H${width}v11H0Z" fill="${mix(woodDark, palette.ink, 0.25)}"/>`,
  );
  f.line(-10, bench + 22, width + 10, bench + 22);
  for (let x = 46; x < width; x += 118)
    f.rect(x, bench + 34, 104, 60, mix(woodDark, '#ffffff', 0.08), { width: 2 }).rect(
      x + 38,
      bench + 44,
      28,
      7,
      straw,
      {
        width: 2,
      },
    );
  const p = new Hand(17, 3);
  profiles(p, 186, bench + 13);
  tape(p, 44, bench + 13);
  tape(p, 846, bench + 13);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
