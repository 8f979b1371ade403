/**
 * The sixteen expressions of somebody whose mouth nothing hides: faces of Open Peeps, with a small mouth of ours where the source has
 * none or shouts more than we want.
 *
 * @example
 * const heads = clearFaces((face, more) => ({ hair: 'Short', skin, face, ...more }));
 */
import type { HeadPlan } from './head.ts';
import { smallMouth } from './small-mouth.ts';

type Draw = (face: string, more?: Partial<HeadPlan>) => HeadPlan;

export function clearFaces(head: Draw): Record<string, HeadPlan> {
  const spoken = (face: string, mouth: keyof typeof smallMouth) =>
    head(face, { faceMouth: 'none', mouth: smallMouth[mouth] });
  return {
    calme: spoken('SmileNM', 'soft'),
    ecoute: spoken('SmileNM', 'flat'),
    sourire: head('Smile'),
    malice: spoken('Cheeky', 'smirk'),
    colere: head('VeryAngry'),
    exaspere: head('Rage', { faceShift: [-20, 4] }),
    ferme: head('Angry'),
    mefiant: spoken('Suspicious', 'aside'),
    fatigue: head('Tired'),
    abattu: head('Solemn'),
    inquiet: spoken('Concerned', 'worried'),
    explique: spoken('SmileTeeth', 'speak'),
    ironique: head('Contempt'),
    surpris: spoken('Explaining', 'round'),
    decide: head('Driven'),
    ailleurs: head('CalmNM', { mouth: smallMouth.flat, tilt: 7 }),
  };
}
