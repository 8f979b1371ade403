import type { SetArt, Spot } from '../art/catalogue.ts';
import { type Layer, makeLayer } from './composition.ts';
import type { Frame } from './frame.ts';

/** A set on the stage, in units: where its corner is, and its scale. */
export type PlacedSet = { set: SetArt; x: number; y: number; scale: number };

/** From where to where a set must reach. */
export type Span = { from: number; to: number };

/** Puts the edge of a set on the edge of the stage and its mark under `middle`; it grows if need be until it covers the span. */
export function placeSet(frame: Frame, set: SetArt, span: Span, middle: number): PlacedSet {
  const below = (frame.height - frame.edge) / Math.max(1, set.height - set.edge);
  const scale = Math.max(1, (span.to - span.from) / set.width, frame.edge / set.edge, below);
  const x = Math.max(span.to - set.width * scale, Math.min(span.from, middle - set.mark * scale));
  return { set, x, y: frame.edge - set.edge * scale, scale };
}

/** Where a spot of the set is on the stage. */
export const spotOn = ({ x, y, scale }: PlacedSet, spot: Spot): Spot => ({
  x: x + spot.x * scale,
  y: y + spot.y * scale,
});

/** The two layers of a placed set. */
export function setLayers(frame: Frame, { set, x, y, scale }: PlacedSet): { back: Layer; front: Layer } {
  const box = { x, y, width: set.width * scale, height: set.height * scale, mirrored: false };
  return { back: makeLayer(frame, set.back, box), front: makeLayer(frame, set.front, box) };
}
