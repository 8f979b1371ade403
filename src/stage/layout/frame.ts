/** A length in CSS pixels unless said otherwise; a unit is a pixel of the 1280 × 428 drawing. */
export type Size = { width: number; height: number };

/** How the drawing of 1280 × 428 units is laid on a host of any shape. All but `unit` is in units. */
export type Frame = Size & {
  /** CSS pixels in a unit. */
  unit: number;
  /** Where the two places of a call meet. */
  split: number;
  /** Top of the counter and of the desk. */
  edge: number;
  /** Scale of people. */
  bust: number;
  /** Where the hair of people begins. */
  crown: number;
};

const DRAWN_HEIGHT = 428;
const EDGE_HEIGHT = 58;
/** Between the hair and the edge: a taller host shows more ceiling, not longer people. */
const HEAD_ROOM = 350;
const NARROW = 640;
const WIDE = 1000;

/** The number at a share of the way, 0 to 1. */
export const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/**
 * Lays the drawing on a host: by its height, but never under 600 units wide (two busts), over 1760 (two sets) or over 640 high.
 *
 * @example
 * frameFor({ width: 1280, height: 428 }); // { unit: 1, split: 640, edge: 370, bust: 0.385, crown: 20, … }
 */
export function frameFor(size: Size): Frame {
  const byHost = Math.min(size.height / DRAWN_HEIGHT, size.width / 600);
  const unit = Math.max(byHost, size.width / 1760, size.height / 640, 0.01);
  const width = size.width / unit;
  const height = size.height / unit;
  const openness = Math.min(1, Math.max(0, (width - NARROW) / (WIDE - NARROW)));
  const edge = height - EDGE_HEIGHT;
  return {
    unit,
    width,
    height,
    edge,
    split: width * between(0.54, 0.5, openness),
    bust: between(0.36, 0.385, openness),
    crown: Math.max(20, edge - HEAD_ROOM),
  };
}
