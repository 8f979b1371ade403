/** Youssef, who comes back every season: short curls, a trimmed beard, an ochre work jacket and the notebook where he writes his hours. */
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { busts, openFingers, withoutArmholes } from '../busts.ts';
import { clearFaces } from '../clear-faces.ts';
import type { HeadPlan } from '../head.ts';
import { jacketCollar, jacketFront } from '../work-jacket.ts';
import type { Person } from './person.ts';

const skin = skins.ambre;
const jacket = mix(palette.straw, palette.terra, 0.22);
const jumper = palette.tealDark;
const collar = jacketCollar(jacket, jumper);

const common = {
  cloth: jacket,
  skin,
  areas: [],
  neck: { at: [460, 500], shadow: mix(skin, '#5a2f2f', 0.22) },
  laid: jacketFront(jacket),
  above: collar,
} as const;

const bodies: Record<string, BodyPlan> = {
  face: { ...common, ...busts.facing },
  'bras-croises': {
    ...common,
    ...busts.crossed,
    areas: [[655, 837, skin]],
    inFront: [
      [600, 930],
      [180, 950],
      [655, 837],
    ],
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    lines: ['M384 812C398 840 410 872 412 912'],
    areas: [[520, 800, skin]],
    inFront: [
      [200, 1000],
      [520, 800],
    ],
    above: withoutArmholes(jacket) + collar,
  },
  'mains-ouvertes': {
    ...common,
    ...busts.open,
    frontShapes: openFingers(skin),
    boxes: [
      [-110, 590, 200, 825, skin],
      [740, 660, 1095, 860, skin],
    ],
  },
};

/** A short beard along the jaw, and the moustache: a shade of the skin, so that the mouth stays clear. */
const beard = `<path fill="${mix(skin, palette.ink, 0.62)}" fill-rule="evenodd" d="M92 330C112 372 120 396 176 396C210 396 222 372 262 362C296 354 340 356 366 376L384 372C388 420 372 470 330 492C284 510 214 500 170 474C128 446 100 396 92 330ZM232 402C232 380 262 376 294 376C330 376 350 384 350 402C350 430 326 446 292 446C256 446 232 430 232 402Z"/>`;

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'ShortCurly',
  skin,
  shade: beard,
  face,
  ...more,
});

export const youssef: Person = {
  name: 'youssef',
  bodies,
  heads: clearFaces(head),
  defaults: { expression: 'ecoute', posture: 'face' },
  top: 70,
  edge: 978,
  portrait: [240, 90, 410, 410],
};
