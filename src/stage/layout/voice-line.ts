import type { StagePicture } from '../../lexicon/picture.ts';
import type { Point } from './light.ts';

/** The ink line between the two places: it is the voice. Lengths in units. */
export type VoiceLine = {
  /** Swing at mid-height while it speaks. */
  swing: number;
  /** The slow bend of a line drawn by hand; a line that has gone dead has none. */
  bend: number;
};

export const LINE_WIDTH = 11;

/** What the line does at this instant: it waves with whoever speaks, rests in a silence, falls flat when the call is over. */
export function voiceLine(picture: StagePicture): VoiceLine {
  if (picture.call === 'over') return { swing: 0, bend: 0 };
  if (picture.call === 'ringing') return { swing: 0, bend: 5 };
  return { swing: picture.speaking === undefined ? 3 : 7 + 2 * picture.tension, bend: 5 };
}

const STEP = 4;
const OVERFLOW = 12;

/**
 * The points of the line from above to below a drawing of `height` units, as distances from the split.
 * Both ends hold still whatever the swing and the phase.
 */
export function linePoints(line: VoiceLine, height: number, phase: number): Point[] {
  const count = Math.ceil((height + 2 * OVERFLOW) / STEP) + 1;
  return Array.from({ length: count }, (_, i) => {
    const y = i * STEP - OVERFLOW;
    const along = (y / height - 0.475) / 0.25;
    const uneven = 0.72 + 0.28 * Math.sin(y * 0.047 + 0.6);
    const wave = Math.sin(y * 0.118 - phase) * line.swing * Math.exp(-along * along) * uneven;
    return { x: wave + Math.sin(y * 0.021 + 1) * line.bend, y };
  });
}
