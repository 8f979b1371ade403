/**
 * An apricot orchard in June, seen through a wide opening: an alley between the rows, hills, the sun low on the right. Two trees are
 * drawn and used many times, so that the file stays small.
 */
import type { Hand } from '../draw/hand.ts';
import { mix, palette } from '../palette.ts';

const { leaf, apricot, ink, straw, woodDark, curtain } = palette;
const bark = '#7a5240';

const canopy =
  'M-58-86C-86-96-88-138-58-146C-56-178-10-190 6-172C30-192 72-172 66-144C94-136 90-96 62-88C44-70 16-78 4-84C-14-70-44-72-58-86Z';
const lit =
  'M-66-112C-70-132-56-142-48-140C-44-168-10-176 4-160C-14-160-30-148-30-130C-46-130-52-118-48-106C-56-102-64-104-66-112Z';

/** A tree standing on 0, 0. */
function tree(h: Hand, green: string, fruit: readonly (readonly [x: number, y: number])[]): void {
  h.path(
    'M-9 0C-6-30-8-50-4-66L-26-92-20-97 0-78 4-100 11-99 9-74 30-96 35-91 13-62C12-40 12-20 15 0Z',
    bark,
    { width: 2.2 },
  );
  h.path(canopy, green, { width: 2.6 }).path(lit, mix(green, '#fff3c4', 0.28), { width: 0 });
  h.path('M8-132q12-12 28-6M20-100q12-10 26-4M-30-100q10-12 24-8', null, {
    width: 1.8,
    ink: mix(green, ink, 0.45),
  });
  for (const [x, y] of fruit) h.circle(x, y, 17, apricot, { width: 1.8 });
}

const near = [
  [-46, -104],
  [-22, -134],
  [-8, -98],
  [18, -152],
  [30, -112],
  [54, -124],
  [-60, -124],
] as const;

interface Standing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Trees in rows on both sides of an alley that goes to (vx, vy): the farthest first. */
function rows(vx: number, vy: number): Standing[] {
  const depths = [8, 6, 4.6, 3.5, 2.65, 2, 1.5, 1.12];
  const lanes = [-3.4, 3.4, -2.2, 2.2, -1, 1];
  return depths.flatMap((z) =>
    lanes.map((lane) => ({
      x: Math.round(vx + (lane * 330) / z),
      y: Math.round(vy + 196 / z),
      scale: 1.22 / z,
    })),
  );
}

/** Fills the box with the orchard; `name` prefixes the ids. The alley leads to `alley`. */
export function orchard(
  h: Hand,
  [x, y, w, tall]: readonly [number, number, number, number],
  alley: number,
  name: string,
): void {
  const horizon = y + tall * 0.42;
  const right = x + w;
  h.raw('<defs>');
  for (const [id, green, fruit] of [
    ['pres', leaf, near],
    ['loin', mix(leaf, '#cfdcc0', 0.32), near.slice(0, 4)],
  ] as const) {
    h.raw(`<g id="${name}-${id}">`);
    tree(h, green, fruit);
    h.raw('</g>');
  }
  h.raw(
    `<clipPath id="${name}-vue"><rect x="${x}" y="${y}" width="${w}" height="${tall}"/></clipPath></defs><g clip-path="url(#${name}-vue)">`,
  );
  h.raw(
    `<rect x="${x}" y="${y}" width="${w}" height="${tall}" fill="#dcebe8"/><path fill="#f3efd0" d="M${x} ${horizon - 62}H${right}V${horizon + 10}H${x}Z"/><circle cx="${alley + 112}" cy="${horizon - 84}" r="34" fill="#f7dd94"/>`,
  );
  for (const [cx, cy, s] of [
    [alley - 250, y + 52, 1],
    [alley + 30, y + 34, 0.7],
    [alley - 560, y + 66, 0.8],
  ] as const)
    h.raw(
      `<path fill="#f6faf6" transform="translate(${cx} ${cy}) scale(${s})" d="M0 0C-14-16 4-30 20-24C28-42 62-42 68-22C88-26 98-6 84 0Z"/>`,
    );
  h.path(
    `M${x - 10} ${horizon - 8}C${x + w * 0.14} ${horizon - 64} ${x + w * 0.3} ${horizon - 60} ${alley - 140} ${horizon - 26}S${alley + 120} ${horizon - 60} ${right + 10} ${horizon - 34}V${horizon + 30}H${x - 10}Z`,
    '#bdd0b6',
    { width: 1.6, ink: '#93ae93' },
  );
  h.path(
    `M${x - 10} ${horizon + 2}C${x + w * 0.3} ${horizon - 26} ${alley - 100} ${horizon - 4} ${right + 10} ${horizon - 14}V${y + tall}H${x - 10}Z`,
    '#cdd49a',
    { width: 1.6, ink: '#a2b07d' },
  );
  // The alley, mown, and the light on it.
  h.raw(
    `<path fill="#dfe0a6" d="M${alley - 5} ${horizon}L${alley - 330} ${y + tall}H${alley + 330}L${alley + 5} ${horizon}Z"/><path fill="#eee7b4" d="M${alley - 2} ${horizon}L${alley - 120} ${y + tall}H${alley + 90}L${alley + 3} ${horizon}Z"/>`,
  );
  for (const lane of [-620, -330, 330, 620])
    h.line(alley + lane * 0.02, horizon + 2, alley + lane, y + tall, { width: 1.6, ink: '#aeb57c' });
  for (const { x: tx, y: ty, scale } of rows(alley, horizon)) {
    if (tx < x - 120 || tx > right + 120) continue;
    const id = scale < 0.36 ? 'loin' : 'pres';
    const s = Math.round(scale * 100) / 100;
    h.raw(
      `<ellipse cx="${tx - Math.round(24 * s)}" cy="${ty}" rx="${Math.round(70 * s)}" ry="${Math.round(11 * s)}" fill="#a9b77c"/><use href="#${name}-${id}" transform="translate(${tx} ${ty}) scale(${s})"/>`,
    );
  }
  h.raw('</g>');
}

/** The three-legged ladder of the pickers; (x, y) is the foot of its left leg. */
export function ladder(h: Hand, x: number, y: number): void {
  h.line(x + 34, y - 150, x + 92, y - 6, { width: 4.4, ink: woodDark });
  for (const [x1, x2] of [
    [x, x + 28],
    [x + 62, x + 40],
  ] as const)
    h.line(x1, y, x2, y - 156, { width: 8 }).line(x1, y, x2, y - 156, { width: 3.6, ink: straw });
  for (let i = 1; i < 6; i++) {
    const [a, b] = [x + i * 4.6, x + 62 - i * 3.7];
    h.line(a, y - i * 26, b, y - i * 26, { width: 6 }).line(a, y - i * 26, b, y - i * 26, {
      width: 2.4,
      ink: straw,
    });
  }
}

/** A small tractor far away; (x, y) is between its wheels. */
export function farTractor(h: Hand, x: number, y: number): void {
  h.rect(x - 4, y - 24, 34, 14, curtain, { width: 1.8 }).path(
    `M${x - 20} ${y - 12}V${y - 36}H${x}V${y - 12}Z`,
    '#e9f3f4',
    { width: 1.8 },
  );
  h.line(x + 22, y - 24, x + 22, y - 36, { width: 2 });
  h.circle(x - 12, y - 8, 22, '#3d4058', { width: 1.8 }).circle(x + 24, y - 5, 14, '#3d4058', { width: 1.8 });
}
