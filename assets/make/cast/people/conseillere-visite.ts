/** The adviser on a visit: the same person without her headset, notes or tablet in hand. */
import { mix } from '../../palette.ts';
import type { BodyPlan } from '../body.ts';
import type { HeadPlan } from '../head.ts';
import { openHand } from '../sleeve-hand.ts';
import { smallMouth } from '../small-mouth.ts';
import { tabletArm, tabletGrip, tabletThumb } from '../tablet-arm.ts';
import { conseillere, conseillereBust, conseillereJacket, conseillereSkin } from './conseillere.ts';
import type { Person } from './person.ts';

const { face, note } = conseillere.bodies as { face: BodyPlan; note: BodyPlan };

const bodies: Record<string, BodyPlan> = {
  face,
  note,
  'explique-mains': { ...conseillereBust, above: openHand(conseillereSkin, conseillereJacket) },
  tablette: { ...conseillereBust, above: tabletArm(conseillereSkin, conseillereJacket) },
};

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'Bun',
  glasses: 'GlassRound',
  skin: conseillereSkin,
  face,
  cheeks: mix(conseillereSkin, '#b4532a', 0.18),
  ...more,
});
/** A face of the source with a mouth of ours. */
const spoken = (face: string, mouth: keyof typeof smallMouth, more: Partial<HeadPlan> = {}): HeadPlan =>
  head(face, { faceMouth: 'none', mouth: smallMouth[mouth], ...more });

const heads: Record<string, HeadPlan> = {
  calme: spoken('SmileNM', 'soft'),
  ecoute: spoken('SmileNM', 'flat'),
  sourire: head('Smile'),
  malice: spoken('Cheeky', 'smirk'),
  ferme: spoken('Angry', 'firm'),
  inquiet: spoken('Concerned', 'worried'),
  surpris: spoken('Explaining', 'round'),
  decide: head('Driven'),
  fatigue: head('Tired'),
  ailleurs: head('CalmNM', { mouth: smallMouth.flat, tilt: 7 }),
  explique: spoken('SmileTeeth', 'speak'),
  abattu: head('Solemn'),
};

export const conseillereVisite: Person = {
  name: 'conseillere-visite',
  bodies,
  heads,
  defaults: { expression: 'ecoute', posture: 'face' },
  over: { tablette: tabletThumb(conseillereSkin) },
  hands: { tablette: tabletGrip },
  top: -35,
  edge: 872,
  portrait: [215, 60, 400, 400],
};
