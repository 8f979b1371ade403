/**
 * A set: what is behind the people and what is in front. Units are the pixels of a stage 1280 wide: half a call is the 640 units of
 * `core`; the rest is there for wider and taller crops.
 */
export interface SetDrawing {
  readonly back: string;
  readonly front: string;
}

/** The frame of every set. */
export const setFrame = [0, 0, 960, 428] as const;
/** Height of the furniture that cuts the busts. */
export const setEdge = 370;
/** Size of a person on a set, head about 130 units. */
export const figureScale = 0.385;
/** Hair stays this far below the top. */
export const figureTop = 20;
