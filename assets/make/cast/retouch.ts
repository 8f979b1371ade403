/**
 * Small repairs of an Open Peeps outline before it is coloured: taking a print off a cloth, changing a neckline or a sleeve.
 */
import type { Loop, Point } from '../draw/path.ts';

/** The nodes of a contour between `from` and `to` give way to one curve with these two controls. Numbers are those of the source. */
export interface Reshape {
  readonly contour: number;
  readonly from: number;
  readonly to: number;
  readonly via: readonly [Point, Point];
}

/** Applies repairs; those of one contour go from its last nodes to its first, so that the numbers stay those of the source. */
export function reshaped(ink: readonly Loop[], repairs: readonly Reshape[]): Loop[] {
  return ink.map((loop, i) => {
    const curves = [...loop.curves];
    const own = repairs.filter((repair) => repair.contour === i).sort((a, b) => b.from - a.from);
    for (const { from, to, via } of own) {
      const end = curves[to - 1]?.[2];
      if (!end || to <= from) throw new Error(`no nodes from ${from} to ${to} in contour ${i}`);
      curves.splice(from, to - from, [via[0], via[1], end]);
    }
    return { ...loop, curves };
  });
}

/** The outline without the listed contours. */
export const withoutContours = (ink: readonly Loop[], contours: readonly number[]): Loop[] =>
  ink.filter((_, i) => !contours.includes(i));
