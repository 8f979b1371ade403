import type { Layer } from './composition.ts';

/** An arc around the ringing phone: centre, radius, and angles in radians. */
export type Arc = { x: number; y: number; radius: number; from: number; to: number };

const SPREAD = 0.42;

/** The arcs that say a phone rings, two on each side of it. */
export function ringMarks(phone: Layer): Arc[] {
  const [x, y] = [phone.x + phone.width / 2, phone.y + phone.height / 2];
  return [0, Math.PI].flatMap((side) =>
    [0.42, 0.52].map((reach) => ({
      x,
      y,
      radius: phone.height * reach,
      from: side - SPREAD,
      to: side + SPREAD,
    })),
  );
}

export const GLOW_OPACITY = 0.16;

/** The pool of light around the ringing phone. */
export const ringGlow = (phone: Layer): { x: number; y: number; radius: number } => ({
  x: phone.x + phone.width / 2,
  y: phone.y + phone.height / 2,
  radius: phone.height * 0.72,
});
