/** Monsieur Traoré, boulanger: up since two, tired eyes, a goatee, flour on a dark apron. */

import { stroked } from '../../draw/svg.ts';
import { mix, palette, skins } from '../../palette.ts';
import { apron } from '../apron.ts';
import type { BodyPlan } from '../body.ts';
import { busts, openFingers, withoutArmholes } from '../busts.ts';
import { clearFaces } from '../clear-faces.ts';
import type { HeadPlan } from '../head.ts';
import type { Person } from './person.ts';

const skin = skins.ebene;
const tee = '#ece6da';
const cloth = '#46557a';

/** Where he wiped his hands: a palm of flour, and what flew. */
const flour = [
  'M392 806c-2-16 10-20 14-6c0-20 16-22 18-4c4-18 18-16 18 2c8-12 18-6 14 8c-2 22-18 32-34 30c-18-2-28-14-30-30Z',
  'M520 880c4-14 14-14 16-2c4-14 18-12 16 2c10-8 18 0 12 10c-4 16-18 22-30 18c-12-4-18-14-14-28Z',
]
  .map((d) => `<path fill="${palette.card}" d="${d}" opacity=".85"/>`)
  .join('');
const dust = `<path stroke="${palette.card}" stroke-width="9" stroke-linecap="round" opacity=".8" d="M370 870h.1M356 782h.1M470 850h.1M566 800h.1M584 850h.1M490 908h.1M350 912h.1M540 780h.1M440 778h.1"/>`;
const dressed = (left?: number, right?: number) => apron(left, right, cloth) + flour + dust;

const common = {
  cloth: tee,
  skin,
  areas: [],
  neck: { at: [460, 500], shadow: mix(skin, '#3a1f24', 0.3) },
  laid: dressed(),
} as const;

const bodies: Record<string, BodyPlan> = {
  face: { ...common, ...busts.facing },
  'bras-croises': {
    ...common,
    ...busts.crossed,
    lines: ['M300 812C294 846 300 884 316 906', 'M726 800C712 836 712 880 722 920'],
    areas: [
      [655, 837, skin],
      [600, 880, skin],
    ],
    inFront: [
      [600, 880],
      [180, 950],
      [655, 837],
    ],
  },
  'explique-mains': {
    ...common,
    ...busts.explaining,
    lines: ['M268 886C296 920 322 956 330 1000'],
    areas: [[520, 800, skin]],
    inFront: [
      [200, 1000],
      [520, 800],
    ],
    above: withoutArmholes(tee),
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

/** Short nights under the eyes, and a goatee. */
const marks = [
  stroked('M240 334q20 14 44 4M352 332q14 10 30 2', mix(skin, palette.ink, 0.5), 7),
  `<path fill="${mix(skin, palette.ink, 0.7)}" d="M232 388C246 368 276 364 296 371C316 364 340 368 352 386C332 381 312 381 296 382C276 381 254 382 232 388ZM266 466C276 452 320 452 332 464C334 486 318 502 298 505C278 502 264 486 266 466Z"/>`,
].join('');

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'Short',
  skin,
  shade: marks,
  face,
  ...more,
});

export const traore: Person = {
  name: 'traore',
  bodies,
  heads: clearFaces(head),
  defaults: { expression: 'fatigue', posture: 'face' },
  top: 66,
  edge: 974,
  portrait: [240, 85, 410, 410],
};
