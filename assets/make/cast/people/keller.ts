/** Madame Keller, métallière: a short grey bob, safety glasses pushed up on it, a steel work shirt. */
import { palette } from '../../palette.ts';
import type { HeadPlan } from '../head.ts';
import { safetyGlasses } from '../safety-glasses.ts';
import { smallMouth } from '../small-mouth.ts';
import { kellerBodies, kellerSkin } from './keller-bodies.ts';
import type { Person } from './person.ts';

const grey = '#7c8398';
/** Hair behind the neck, where the bob of the source shows daylight. */
const nape = `<path fill="${palette.ink}" d="M346 430L376 450C394 456 401 464 396 474C391 492 382 508 370 517L350 522L354 500Z"/>`;

const head = (face: string, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'MediumShort',
  hairColour: grey,
  behind: nape,
  skin: kellerSkin,
  face,
  faceShift: [-14, 2],
  worn: safetyGlasses(),
  ...more,
});
/** A face of the source with a mouth of ours. */
const spoken = (face: string, mouth: keyof typeof smallMouth, more: Partial<HeadPlan> = {}): HeadPlan =>
  head(face, { faceMouth: 'none', mouth: smallMouth[mouth], ...more });

const heads: Record<string, HeadPlan> = {
  calme: spoken('SmileNM', 'soft'),
  ecoute: spoken('SmileNM', 'flat'),
  sourire: head('Smile'),
  malice: head('Cheeky'),
  colere: head('VeryAngry'),
  exaspere: head('Rage', { faceShift: [-28, 6] }),
  ferme: head('Angry'),
  mefiant: head('Suspicious', { faceShift: [-22, 16] }),
  fatigue: head('Tired'),
  abattu: head('Solemn'),
  inquiet: spoken('Concerned', 'worried'),
  explique: spoken('SmileTeeth', 'speak'),
  ironique: head('Contempt'),
  surpris: spoken('Explaining', 'round'),
  decide: head('Driven'),
  ailleurs: head('CalmNM', { mouth: smallMouth.flat, tilt: 7 }),
};

export const keller: Person = {
  name: 'keller',
  bodies: kellerBodies,
  heads,
  defaults: { expression: 'ecoute', posture: 'face' },
  top: 45,
  edge: 953,
  portrait: [240, 80, 410, 410],
};
