import type { Mark, VisitArt } from '../art/catalogue.ts';
import { between, type Frame } from './frame.ts';
import { type PlacedSet, placeSet } from './place-set.ts';

/** Widths, in units, at which a visit is drawn for a narrow stage and for a wide one. */
const NARROW = 640;
const WIDE = 1280;

/** From 0 on a narrow stage to 1 on a wide one. */
const openness = ({ width }: Frame): number => Math.min(1, Math.max(0, (width - NARROW) / (WIDE - NARROW)));

/** The middle of a visit on a stage of this width, in units of its set. */
const middleOf = (frame: Frame, { middle }: VisitArt): number =>
  between(middle.narrow, middle.wide, openness(frame));

/** Puts a visited place on the whole stage, its middle in the middle. */
export const placeVisit = (frame: Frame, visit: VisitArt): PlacedSet => {
  const { width, height, edge, back, front } = visit;
  const set = { width, height, edge, back, front, core: { x: 0, width }, mark: middleOf(frame, visit) };
  return placeSet(frame, set, { from: 0, to: frame.width }, frame.width / 2);
};

/**
 * Where something drawn for a narrow and for a wide stage goes, in units: sets may grow, people keep their distance,
 * as far as the stage allows.
 */
export const stageX = (frame: Frame, visit: VisitArt, narrow: number, wide: number): number => {
  const distance = between(narrow, wide, openness(frame)) - middleOf(frame, visit);
  return frame.width / 2 + distance * Math.min(1, frame.width / NARROW);
};

/** Where someone stands on the stage, in units. */
export const standX = (frame: Frame, visit: VisitArt, mark: Mark, distance: 'far' | 'near'): number =>
  stageX(frame, visit, mark.narrow, mark[distance]);

/** A size drawn for a narrow and for a wide stage. */
export const stageScale = (frame: Frame, narrow: number, wide: number): number =>
  between(narrow, wide, openness(frame));
