/** The picture of « Le quart d'heure »: four people, four colours, and a clock with a quarter of it taken. */
import { figure } from '../cast/index.ts';
import { keller } from '../cast/people/keller.ts';
import { moreau } from '../cast/people/moreau.ts';
import { nguyen } from '../cast/people/nguyen.ts';
import { traore } from '../cast/people/traore.ts';
import { Hand } from '../draw/hand.ts';
import { svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';

const [w, h] = [562, 428];
const { agency, kitchen, leafTint, straw, ink, card, curtain } = palette;

const tiles = [
  { person: moreau, expression: 'inquiet', posture: 'face', colour: kitchen, x: 0, y: 0 },
  { person: nguyen, expression: 'explique', posture: 'explique-mains', colour: straw, x: 1, y: 0 },
  { person: keller, expression: 'ferme', posture: 'face', colour: leafTint, x: 0, y: 1 },
  { person: traore, expression: 'fatigue', posture: 'face', colour: agency, x: 1, y: 1 },
] as const;

/** The clock around 0, 0, from noon to a quarter past. */
function quarter(hand: Hand, d: number): void {
  const r = d / 2;
  hand.circle(0, 0, d, card, { width: 5 });
  hand.path(`M0 0V${-r + 9}A${r - 9} ${r - 9} 0 0 1 ${r - 9} 0Z`, curtain, { width: 3.4 });
  for (let i = 0; i < 12; i++) {
    const [dx, dy] = [Math.sin((i * Math.PI) / 6), -Math.cos((i * Math.PI) / 6)];
    if (i > 3 || i === 0) hand.line(dx * (r - 14), dy * (r - 14), dx * (r - 8), dy * (r - 8), { width: 3.4 });
  }
  hand.circle(0, 0, 13, ink, { width: 0 });
}

export function quarterCard(): string {
  const parts = tiles.map(({ person, expression, posture, colour, x, y }, i) => {
    const [left, top, width, height] = [x * (w / 2), y * (h / 2), w / 2, h / 2];
    const middle = left + width / 2 + (x ? 26 : -26);
    const one = figure(person, expression, posture, {
      x: middle,
      edge: top + height,
      scale: 0.215,
      ...(x ? { mirrored: true } : {}),
    });
    return `<clipPath id="quart-${i}"><path d="M${left} ${top}h${width}v${height}h${-width}Z"/></clipPath><g clip-path="url(#quart-${i})"><path fill="${colour}" d="M${left} ${top}h${width}v${height}h${-width}Z"/>${one}</g>`;
  });
  const f = new Hand(71, 5);
  f.line(w / 2, -4, w / 2, h + 4).line(-4, h / 2, w + 4, h / 2);
  f.at(w / 2, h / 2, (q) => quarter(q, 136));
  return svgFile([0, 0, w, h], parts.join('') + f.toString());
}
