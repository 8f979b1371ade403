import type { Mark, PropArt, TabletPose, TabletSpot, VisitArt } from './catalogue.ts';

type Box = readonly number[];
type MarkEntry = { x: number; nearX: number; narrowX: number; scale: number; top: number };
type SpotEntry = TabletSpot & { near?: TabletSpot; narrow: TabletSpot };

/** A place of `visits.json`: whole numbers in the units of its drawing. */
export type VisitEntry = {
  viewBox: Box;
  edge: number;
  core: Box;
  narrow: Box;
  employer: MarkEntry;
  adviser: MarkEntry;
  other: MarkEntry;
  tablet: { posed: SpotEntry; raised: SpotEntry; shared: SpotEntry };
};

/** A drawing of `tablet.json`: its frame; its origin is what goes on the spot of a set. */
export type TabletEntry = { file: string; viewBox: Box };

/** What the sizes and crowns of marks are beside: the bust of a call. */
const CALL_BUST = 0.385;
const CALL_CROWN = 20;

const middleOf = ([x = 0, , width = 0]: Box): number => x + width / 2;

const markOf = ({ x, nearX, narrowX, scale, top }: MarkEntry): Mark => ({
  far: x,
  near: nearX,
  narrow: narrowX,
  scale: scale / CALL_BUST,
  drop: top - CALL_CROWN,
});

const spotsOf = ({ near, narrow, ...far }: SpotEntry) => ({ far, near: near ?? far, narrow });

/** Reads a place one visits. */
export const makeVisit = (name: string, entry: VisitEntry): VisitArt => {
  const [, , width = 1, height = 1] = entry.viewBox;
  const { posed, raised, shared } = entry.tablet;
  return {
    width,
    height,
    edge: entry.edge,
    middle: { wide: middleOf(entry.core), narrow: middleOf(entry.narrow) },
    employer: markOf(entry.employer),
    adviser: markOf(entry.adviser),
    other: markOf(entry.other),
    tablet: { posee: spotsOf(posed), levee: spotsOf(raised), partagee: spotsOf(shared) },
    back: `sets/visite-${name}-back`,
    front: `sets/visite-${name}-front`,
  };
};

/** Reads the drawings of the tablet, by where it is. */
export const makeTablet = (
  entries: Record<'posed' | 'raised' | 'shared', TabletEntry>,
): Record<TabletPose, PropArt> => ({
  posee: propOf(entries.posed),
  levee: propOf(entries.raised),
  partagee: propOf(entries.shared),
});

const propOf = ({ file, viewBox: [x = 0, y = 0, width = 1, height = 1] }: TabletEntry): PropArt => ({
  drawing: `sets/${file}`,
  width,
  height,
  foot: { x: -x, y: -y },
});
