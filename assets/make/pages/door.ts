/** The door « S'entraîner » of the Accueil: an arch, and behind it the adviser at her desk, in a call. */

import { figure } from '../cast/index.ts';
import { conseillere } from '../cast/people/conseillere.ts';
import { Hand } from '../draw/hand.ts';
import { svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import { binder, mug, screenBack } from '../sets/office-props.ts';
import { streetWindow } from '../sets/window.ts';

export const [doorWidth, doorHeight] = [352, 246] as const;
const [w, h, spring] = [doorWidth, doorHeight, 118];
const arch = (width: number, height: number, r: number): string =>
  `M0 ${height}V${r}C0 ${Math.round(r * 0.32)} ${Math.round(width * 0.17)} 0 ${width / 2} 0S${width} ${Math.round(r * 0.32)} ${width} ${r}V${height}Z`;

/** An arch in a wooden frame, with something behind it. The opening is at 16, 16; the rest is wood. */
function archDoor(name: string, behind: string): string {
  const frame = new Hand(252, 3.4);
  frame.path(arch(w + 32, h + 16, spring + 10), palette.woodDark);
  return `${frame}<path transform="translate(8 8)" fill="${palette.wood}" d="${arch(w + 16, h + 8, spring + 5)}"/><g transform="translate(16 16)"><clipPath id="${name}"><path d="${arch(w, h, spring)}"/></clipPath><g clip-path="url(#${name})">${behind}</g><path d="${arch(w, h, spring)}" fill="none" stroke="${palette.ink}" stroke-width="3.2"/></g>`;
}

/** The file of a door. */
export const doorFile = (name: string, behind: string): string =>
  svgFile([-3, -3, w + 38, h + 20], archDoor(name, behind));

export function rehearsalDoor(): string {
  const edge = h - 40;
  const b = new Hand(33, 2.4);
  b.raw(
    `<rect width="${w}" height="${h}" fill="${palette.agency}"/><path d="M0 ${edge - 78}H${w}V${h}H0Z" fill="#b7cfd6"/>`,
  );
  b.line(-5, edge - 78, w + 5, edge - 78, { width: 2, ink: '#8fb0ba' });
  streetWindow(b, 16, 40, 150, 148, 'door-street');
  b.rect(270, edge - 84, 110, 120, '#d9c2a0').line(324, edge - 80, 324, edge, { width: 2 });
  binder(b, 276, edge - 86, 28, 66, palette.leaf);
  binder(b, 305, edge - 86, 26, 58, palette.straw);
  binder(b, 332, edge - 86, 28, 62, palette.brick);
  const f = new Hand(93, 2.8);
  f.rect(-8, edge, w + 16, 16, '#e7cda6');
  f.raw(
    `<path d="M0 ${edge + 16}H${w}V${h}H0Z" fill="${palette.teal}"/><path d="M0 ${edge + 16}H${w}v8H0Z" fill="${palette.tealDark}"/>`,
  );
  f.line(-5, edge + 16, w + 5, edge + 16);
  screenBack(f, 258, edge - 8, 118, 84);
  mug(f, 74, edge + 9, palette.curtain, 0.72);
  const adviser = figure(conseillere, 'sourire', 'face', { x: 172, edge, scale: 0.208 });
  return doorFile('door-opening', `${b}${adviser}${f}`);
}
