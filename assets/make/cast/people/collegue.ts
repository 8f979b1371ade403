/** Nadia, a colleague: she gives the trial call, with curls, a headset and a straw shirt. */

import { outlined, stroked } from '../../draw/svg.ts';
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import { busts, withoutArmholes } from '../busts.ts';
import type { HeadPlan } from '../head.ts';
import { headset } from '../headset.ts';
import { smallMouth } from '../small-mouth.ts';
import type { Person } from './person.ts';

const skin = skins.ambre;
const shirt = palette.straw;
const common = { cloth: shirt, skin, neck: { at: [460, 500], shadow: mix(skin, '#5a2f2f', 0.22) } } as const;

/** The collar of her shirt, for the bust that has none. */
const collar = [
  outlined(
    'M352 524C332 552 322 588 320 622L418 690L472 668C424 640 376 590 352 524Z',
    shirt,
    palette.ink,
    12,
  ),
  outlined(
    'M578 528C588 572 552 636 472 668L556 696L634 636C618 590 600 556 578 528Z',
    shirt,
    palette.ink,
    12,
  ),
  stroked('M474 672L476 716', palette.ink, 12),
].join('');

const bodies: Record<string, BodyPlan> = {
  face: {
    ...common,
    bust: 'ButtonShirt',
    areas: [],
    lines: ['M466 634L490 668', 'M356 516C370 530 382 532 396 526'],
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    lines: ['M384 812C398 840 410 872 412 912'],
    areas: [[520, 800, skin]],
    above: withoutArmholes(shirt) + collar,
  },
  tasse: {
    ...common,
    bust: 'Coffee',
    lift: { from: 640, by: 0.76 },
    areas: [
      [400, 920, skin],
      [600, 900, palette.apricot],
    ],
  },
};

const worn = headset({
  ear: [67, 316],
  band: 'M62 290C28 150 92 26 268 -8',
  arm: 'M72 352C92 436 140 468 204 458',
  tip: [212, 456],
});

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'LongCurly',
  skin,
  face,
  worn,
  ...more,
});

const heads: Record<string, HeadPlan> = {
  calme: head('SmileNM', { mouth: smallMouth.soft }),
  ecoute: head('SmileNM', { mouth: smallMouth.flat }),
  sourire: head('Smile'),
  malice: head('Cheeky'),
  explique: head('SmileTeeth', { faceMouth: 'none', mouth: smallMouth.speak }),
  surpris: head('Explaining', { faceMouth: 'none', mouth: smallMouth.round }),
};

export const collegue: Person = {
  name: 'collegue',
  bodies,
  heads,
  defaults: { expression: 'sourire', posture: 'face' },
  top: -35,
  edge: 872,
  portrait: [215, 60, 400, 400],
};
