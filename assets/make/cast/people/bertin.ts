/** Monsieur Bertin, restaurateur: shaved sides, full beard, brick shirt with long sleeves, white apron over every posture. */
import { skins } from '../../palette.ts';
import { type BeardMouth, beardMouth } from '../beard-mouth.ts';
import type { HeadPlan } from '../head.ts';
import { bertinBodies } from './bertin-bodies.ts';
import type { Person } from './person.ts';

const skin = skins.rose;

const head = (face: string, mouth: BeardMouth, tilt?: number): HeadPlan => ({
  hair: 'ShavedSides',
  beard: 'FullMedium',
  beardWithout: [1],
  skin,
  face,
  faceMouth: 'none',
  worn: beardMouth(mouth, skin),
  ...(tilt ? { tilt } : {}),
});

const heads: Record<string, HeadPlan> = {
  calme: head('Calm', 'calm'),
  ecoute: head('SmileNM', 'flat'),
  sourire: head('Smile', 'smile'),
  malice: head('Cheeky', 'cheeky'),
  colere: head('VeryAngry', 'scowl'),
  exaspere: { ...head('Rage', 'shout'), faceShift: [-20, 4] },
  ferme: head('Angry', 'tight'),
  mefiant: head('Suspicious', 'aside'),
  fatigue: head('Tired', 'droop'),
  abattu: head('Solemn', 'sad'),
  inquiet: head('Concerned', 'worried'),
  explique: head('SmileTeeth', 'speak'),
  ironique: head('Contempt', 'smirk'),
  surpris: head('Explaining', 'round'),
  decide: head('Driven', 'firm'),
  ailleurs: head('CalmNM', 'aside', 7),
};

export const bertin: Person = {
  name: 'bertin',
  bodies: bertinBodies,
  heads,
  defaults: { expression: 'ecoute', posture: 'face' },
  holds: { telephone: 'telephone' },
  top: -15,
  edge: 893,
  portrait: [215, 60, 400, 400],
};
