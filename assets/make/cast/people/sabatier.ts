/** Madame Sabatier, arboricultrice: a white bun held by a pencil, a face used to the open air, an olive gilet. */
import { outlined, stroked } from '../../draw/svg.ts';
import { mix, palette } from '../../palette.ts';
import { clearFaces } from '../clear-faces.ts';
import { headAt } from '../frame.ts';
import type { HeadPlan } from '../head.ts';
import type { Person } from './person.ts';
import { sabatierBodies, sabatierSkin } from './sabatier-bodies.ts';

const white = '#ece7df';

/** The pencil in her bun, behind it and out on both sides. */
const pencil = [
  outlined('M-28 150L-16 160L172 12L162 0Z', palette.straw, palette.ink, 9),
  outlined('M162 0L172 12L188 -10Z', palette.card, palette.ink, 8),
  outlined('M-28 150L-16 160L-34 172L-44 158Z', palette.curtain, palette.ink, 8),
].join('');

/** Lines at the corner of the eye. */
const crowsFeet = stroked('M196 290L178 283M194 304L176 308', mix(sabatierSkin, palette.ink, 0.42), 6);

const inHair = (svg: string): string => `<g transform="translate(${headAt.hair.join(' ')})">${svg}</g>`;

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'GrayBun',
  hairColour: white,
  hairAreas: [
    [80, 21],
    [190, 90],
  ],
  cheeks: mix(sabatierSkin, palette.terra, 0.24),
  skin: sabatierSkin,
  behind: inHair(pencil),
  face,
  worn: inHair(crowsFeet),
  ...more,
});
export const sabatier: Person = {
  name: 'sabatier',
  bodies: sabatierBodies,
  heads: clearFaces(head),
  defaults: { expression: 'ecoute', posture: 'face' },
  top: 10,
  edge: 918,
  portrait: [225, 70, 410, 410],
};
