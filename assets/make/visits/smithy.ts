/** The workshop of metalworkers, visited: high windows, the folding machine, a gate in the making under the hoist, plans and bottles. */
import { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';
import { profiles, tape } from '../sets/bench-props.ts';
import { controlBox, foldingMachine, gas, sheets, tubes } from '../sets/metal-props.ts';
import type { SetDrawing } from '../sets/set.ts';
import { hacksaw, hammer, mask, pegboard, pliers, screwdriver, spanner } from '../sets/tools.ts';
import { clock } from '../sets/wall-props.ts';
import { flask, gate, glove, hoist, plans, rolledPlans, weldingCurtain } from './smithy-props.ts';

const { paper, straw, woodDark, agency, leaf, brick, curtain, steelDark } = palette;
const wall = mix(straw, paper, 0.48);
const low = mix(straw, paper, 0.14);
const iron = '#5a5f78';

function highWindows(b: Hand, width: number): void {
  b.rect(-10, 22, width + 20, 50, agency);
  for (let x = 28; x < width; x += 84) b.line(x, 24, x, 70, { width: 2.2 });
  for (let x = 66; x < width; x += 252) b.line(x, 62, x + 26, 32, { width: 4, ink: '#eef5f6' });
  b.rect(-10, -8, width + 20, 30, iron, { width: 2 }).line(-10, 74, width + 10, 74, { width: 3.4 });
}

export function drawSmithy(width: number, height: number, bench: number): SetDrawing {
  const b = new Hand(41, 2.4);
  const rail = bench - 86;
  b.raw(
    `<rect width="${width}" height="${height}" fill="${wall}"/><path d="M0 ${rail}H${width}V${height}H0Z" fill="${low}"/>`,
  );
  b.line(-10, rail, width + 10, rail, { width: 2, ink: mix(straw, woodDark, 0.4) });
  highWindows(b, width);
  tubes(b, 24, 132, 132);
  tubes(b, 34, 188, 116);
  sheets(b, 30, bench + 30);
  foldingMachine(b, 186, bench + 20, 250, 256);
  b.path('M436 178H470V200', null, { width: 4 });
  controlBox(b, 446, 198);
  weldingCurtain(b, 540, 118, 120, 300);
  b.rect(-10, 92, width + 20, 12, straw).line(-10, 98, width + 10, 98, {
    width: 1.6,
    ink: mix(straw, woodDark, 0.5),
  });
  gate(b, 700, bench + 10);
  hoist(b, 836, 152, 82);
  pegboard(b, 1014, 122, 176, 122, '#d9b48a', '#b98d60');
  hammer(b, 1042, 134);
  spanner(b, 1080, 132, 70);
  spanner(b, 1106, 134, 56, 0, steelDark);
  pliers(b, 1134, 136);
  screwdriver(b, 1162, 134, curtain);
  hacksaw(b, 1034, 204);
  plans(b, 1352, 122);
  clock(b, 1540, 152, 48);
  gas(b, 1052, bench + 30, leaf, 130);
  gas(b, 1490, bench + 30, brick, 150);
  gas(b, 1546, bench + 30, leaf, 130);
  mask(b, 1220, 120);

  const f = new Hand(73, 3.2);
  f.rect(-10, bench, width + 20, 22, '#dfb98c');
  f.raw(
    `<path d="M0 ${bench + 22}H${width}V${height}H0Z" fill="${woodDark}"/><path d="M0 ${bench + 22}H${width}v11H0Z" fill="${mix(woodDark, palette.ink, 0.25)}"/>`,
  );
  f.line(-10, bench + 22, width + 10, bench + 22);
  for (let x = 60; x < width; x += 170)
    f.rect(x, bench + 36, 150, 60, mix(woodDark, '#ffffff', 0.08), { width: 2 }).rect(
      x + 60,
      bench + 45,
      30,
      7,
      straw,
      { width: 2 },
    );
  const p = new Hand(17, 3);
  tape(p, 190, bench + 13);
  profiles(p, 464, bench + 13);
  flask(p, 606, bench + 13);
  rolledPlans(p, 1352, bench + 12);
  glove(p, 1092, bench + 13);
  return { back: b.toString(), front: f.toString() + p.toString() };
}
