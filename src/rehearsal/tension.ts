import type { Expression } from '../lexicon/moods.ts';

/**
 * What a face says of the tension in the room, from 0 (at ease) to 10 (about to break). Our reading, there to move the
 * light of the stage and nothing else: no observation rests on it. Anger that shows outranks a closed face, which may
 * still open; wariness and irony keep their distance; sadness and fatigue weigh without threatening the talk.
 */
const TENSION: Record<Expression, number> = {
  exaspere: 10,
  colere: 8,
  ferme: 7,
  mefiant: 6,
  ironique: 6,
  inquiet: 5,
  surpris: 4,
  abattu: 4,
  fatigue: 4,
  ailleurs: 4,
  decide: 3,
  explique: 2,
  calme: 2,
  malice: 1,
  ecoute: 1,
  sourire: 0,
};

export const tensionOf = (expression: Expression): number => TENSION[expression];
