/**
 * A visit: one wide set, two people and a table between them. Units are the pixels of a stage 1280 wide. The adviser is on the right
 * and mirrored; somebody else may stand behind, between them.
 */
import type { SetDrawing } from '../sets/set.ts';

/** The frame of every visit. */
export const visitFrame = [0, 0, 1600, 428] as const;
/** Top of the table. */
export const visitEdge = 370;
/** What an ordinary stage shows, and what a phone held upright shows. */
export const visitCore = [160, 0, 1280, 428] as const;
export const visitNarrow = [440, 0, 640, 428] as const;

/** Where somebody stands: on an ordinary stage, when two people come closer (a form stands between their faces), on a narrow stage. */
export interface Mark {
  readonly x: number;
  readonly nearX: number;
  readonly narrowX: number;
  readonly scale: number;
  readonly top: number;
}

export const marks = {
  employer: { x: 372, nearX: 440, narrowX: 566, scale: 0.385, top: 20 },
  adviser: { x: 1262, nearX: 1190, narrowX: 950, scale: 0.385, top: 20 },
  other: { x: 556, nearX: 790, narrowX: 758, scale: 0.32, top: 74 },
} as const satisfies Record<string, Mark>;

export interface Visit {
  readonly draw: (width: number, height: number, edge: number) => SetDrawing;
}
