/** Monsieur Le Goff, garagiste: white hair, a broad moustache gone sandy, red cheeks, blue overalls. */
import { mix, palette } from '../../palette.ts';
import type { HeadPlan } from '../head.ts';
import { type MoustacheMouth, moustached } from '../moustache.ts';
import { legoffBodies, legoffSkin } from './legoff-bodies.ts';
import type { Person } from './person.ts';

const white = '#e9e3d8';
const sandy = '#d8c0a0';

const head = (face: string, mouth: MoustacheMouth, more: Partial<HeadPlan> = {}): HeadPlan => ({
  hair: 'GrayShort',
  hairColour: white,
  hairAreas: [[200, 100]],
  cheeks: mix(legoffSkin, palette.curtain, 0.2),
  skin: legoffSkin,
  face,
  faceMouth: 'none',
  mouth: moustached(mouth, sandy),
  ...more,
});

const heads: Record<string, HeadPlan> = {
  calme: head('Calm', 'calm'),
  ecoute: head('SmileNM', 'flat'),
  sourire: head('Smile', 'smile'),
  malice: head('Cheeky', 'cheeky'),
  colere: head('VeryAngry', 'scowl'),
  exaspere: head('Rage', 'shout', { faceShift: [-20, 4] }),
  ferme: head('Angry', 'tight'),
  mefiant: head('Suspicious', 'aside'),
  fatigue: head('Tired', 'droop'),
  abattu: head('Solemn', 'sad'),
  inquiet: head('Concerned', 'worried'),
  explique: head('SmileTeeth', 'speak'),
  ironique: head('Contempt', 'smirk'),
  surpris: head('Explaining', 'round'),
  decide: head('Driven', 'firm'),
  ailleurs: head('CalmNM', 'aside', { tilt: 7 }),
};

export const legoff: Person = {
  name: 'legoff',
  bodies: legoffBodies,
  heads,
  defaults: { expression: 'ecoute', posture: 'face' },
  top: 45,
  edge: 953,
  portrait: [250, 80, 410, 410],
};
