/** The adviser: bun, round glasses, headset, teal jacket over a striped top. */
import { mix, palette, skins } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import type { HeadPlan } from '../head.ts';
import { headset } from '../headset.ts';
import { notes } from '../notes.ts';
import { smallMouth } from '../small-mouth.ts';
import type { Person } from './person.ts';

export const conseillereSkin = skins.brun;
export const conseillereJacket = palette.teal;
const skin = conseillereSkin;
const jacket = conseillereJacket;
const top = palette.paper;
const common = { cloth: jacket, skin, neck: { at: [460, 500], shadow: mix(skin, '#5a2f2f', 0.22) } } as const;

/** The white stripes of her top, between the lapels. */
const striped = [[350, 595, 600, 1190, top]] as const;

/** The line of the source closes neither the collar, on the right of the neck, nor the shoulders, beside the lapels. */
const collar = [
  ['M554 507L575 511L604 544L594 604L567 604L563 520Z', jacket],
  ['M551 510L562 512L567 540L557 532Z', jacket],
  ['M296 526L324 524L320 544L306 550Z', jacket],
  ['M616 551L644 566L634 586L622 582Z', jacket],
] as const;

/** Her bust with both arms down. */
export const conseillereBust: BodyPlan = {
  ...common,
  bust: 'ShirtCoat',
  areas: [],
  boxes: striped,
  frontShapes: collar,
};

const bodies: Record<string, BodyPlan> = {
  face: conseillereBust,
  note: { ...conseillereBust, above: notes(skin, jacket) },
};

const worn = headset({
  ear: [67, 316],
  band: 'M64 300C30 120 130 40 250 66',
  arm: 'M72 352C92 436 140 468 204 458',
  tip: [212, 456],
});

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'Bun',
  glasses: 'GlassRound',
  skin,
  face,
  worn,
  ...more,
});

const heads: Record<string, HeadPlan> = {
  calme: head('SmileNM', { mouth: smallMouth.soft }),
  ecoute: head('SmileNM', { mouth: smallMouth.flat }),
  sourire: head('Smile'),
  inquiet: head('Concerned', { faceMouth: 'none', mouth: smallMouth.worried }),
  surpris: head('Explaining', { faceMouth: 'none', mouth: smallMouth.round }),
  decide: head('Driven'),
  fatigue: head('Tired'),
  ailleurs: head('CalmNM', { mouth: smallMouth.flat, tilt: 7 }),
  explique: head('SmileTeeth', { faceMouth: 'none', mouth: smallMouth.speak }),
  abattu: head('Solemn'),
};

export const conseillere: Person = {
  name: 'conseillere',
  bodies,
  heads,
  defaults: { expression: 'ecoute', posture: 'face' },
  top: -35,
  edge: 872,
  portrait: [215, 60, 400, 400],
};
