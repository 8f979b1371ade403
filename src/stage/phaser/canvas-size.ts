import type { Size } from '../layout/frame.ts';

/** Pixels of a canvas that the stage may use: more is slow under software rendering. */
export const CANVAS_PIXELS = 2_000_000;

/** Device pixels in a CSS pixel of the canvas: those of the screen, up to a limit, and at most 2 Mpx in all. */
export function resolutionFor(size: Size, devicePixelRatio: number, limit: number): number {
  const fits = Math.sqrt(CANVAS_PIXELS / Math.max(1, size.width * size.height));
  return Math.min(devicePixelRatio, limit, fits);
}
