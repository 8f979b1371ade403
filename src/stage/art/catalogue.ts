/** The art as data: which drawings exist and where they meet. No pixel is loaded here. */

/** What a person's files say: bodies and heads share one frame, so stacking two of them makes the person. */
export type PersonArt = {
  width: number;
  height: number;
  /** Middle of the neck, from the left of the frame: what is placed on a mark. */
  centre: number;
  /** Top of the hair, from the top of the frame. */
  crown: number;
  /** Drawing of each posture and each expression. */
  bodies: Record<string, string>;
  heads: Record<string, string>;
  posture: string;
  expression: string;
  /** Postures in which the phone is in the hand, and no more on the counter. */
  holdingPhone: string[];
  /** What of a posture is drawn over the tablet: a thumb. */
  over: Record<string, string>;
};

/** A set is drawn in two layers; people stand between them, cut by the front edge. */
export type SetArt = {
  width: number;
  height: number;
  /** Top of the front edge. */
  edge: number;
  /** The part that must be seen on a stage of ordinary shape. */
  core: { x: number; width: number };
  /** Where a person's middle stands. */
  mark: number;
  /** Where the foot of the telephone stands when there is room beside the person. */
  phone?: { spot: Spot; scale: number };
  back: string;
  front: string;
};

export type Spot = { x: number; y: number };

/** A thing put on a set: `foot` is the point of its frame that goes on the spot. */
export type PropArt = { drawing: string; width: number; height: number; foot: Spot };

/** Where someone stands in a visit: far apart on a wide stage, near when they look at the same thing, and on a narrow stage. */
export type Mark = {
  far: number;
  near: number;
  narrow: number;
  /** Beside the bust of a call. */
  scale: number;
  /** How far below the crown line of a call the hair begins. */
  drop: number;
};

/** Where the origin of the tablet's drawing goes on a set, and how large it is drawn. */
export type TabletSpot = Spot & { scale: number };

export const TABLET_POSES = ['posee', 'levee', 'partagee'] as const;
export type TabletPose = (typeof TABLET_POSES)[number];

/** A place one visits: both people stand in it, cut by the same front edge. */
export type VisitArt = {
  width: number;
  height: number;
  edge: number;
  /** The middle of what must be seen, on a wide stage and on a narrow one. */
  middle: { wide: number; narrow: number };
  employer: Mark;
  adviser: Mark;
  other: Mark;
  tablet: Record<TabletPose, { far: TabletSpot; near: TabletSpot; narrow: TabletSpot }>;
  back: string;
  front: string;
};

export type Catalogue = {
  people: Record<string, PersonArt>;
  sets: Record<string, SetArt>;
  visits: Record<string, VisitArt>;
  tablet: Partial<Record<TabletPose, PropArt>>;
  phone?: PropArt;
  /** The same phone while it rings. */
  ringingPhone?: PropArt;
};

/** The set of the adviser, and of any place nobody has drawn. */
export const HOME_SET = 'agence';

/** The drawings the stage may ask for: a catalogue at hand, files on demand. */
export interface Art {
  readonly catalogue: Catalogue;
  /** An SVG file, as an address an `<img>` takes; rejects when the file cannot be had. */
  load(drawing: string): Promise<string>;
}
