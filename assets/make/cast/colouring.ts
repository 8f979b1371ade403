/**
 * Colouring an ink drawing. Some busts are drawn as a line, others as one dark mass: `hearts` finds what to cut out of the masses so
 * that they become lines, then `colourAreas` finds every closed white area and grows it half under the line, so that no paper shows
 * between colour and line at any size.
 */
import { levelLines, smoothLoop } from '../draw/contour.ts';
import {
  areaOf,
  type Box,
  boundsOf,
  flatten,
  type Loop,
  mapLoop,
  type Point,
  parsePath,
} from '../draw/path.ts';
import { areasOf, distanceTo, fillMask, type Grid, type Mask, solidMask } from '../draw/raster.ts';

export interface ColourArea {
  /** The area, grown under the line. */
  readonly loops: readonly Loop[];
  /** Is this point of the drawing in the area? */
  readonly holds: (p: Point) => boolean;
  /** The part of the area inside some shape. */
  readonly within: (shape: readonly Loop[]) => Loop[];
}

/** A drawing to colour: its line as contours, lines added by us, and the white silhouette under them. */
export interface Drawing {
  readonly ink: readonly Loop[];
  /** What `hearts` cuts out of its masses. */
  readonly cut: readonly Loop[];
  readonly lines: readonly string[];
  readonly silhouette: readonly Loop[];
}

/** Width of the lines we add, close to the hand of Open Peeps. */
export const lineWidth = 12;
const margin = 24;

function gridAround(box: Box, extra = margin): Grid {
  return {
    x: Math.floor(box.x) - extra,
    y: Math.floor(box.y) - extra,
    w: Math.ceil(box.w) + 2 * extra,
    h: Math.ceil(box.h) + 2 * extra,
  };
}

const loopsAt = (field: Float32Array, grid: Grid, level: number, tolerance: number): Loop[] =>
  levelLines(field, grid.w, grid.h, level)
    .map((points) => mapLoop(smoothLoop(points, tolerance), ([x, y]): Point => [x + grid.x, y + grid.y]))
    .filter((loop) => Math.abs(areaOf(loop)) > 60);

const inverse = (mask: Mask): Mask => mask.map((on) => 1 - on);

/** The hearts of the dark masses of a drawing: what is left of them once a line is kept all around. */
export function hearts(ink: readonly Loop[], line = lineWidth, thickest = 17): Loop[] {
  const grid = gridAround(boundsOf(ink));
  const depth = distanceTo(inverse(fillMask(grid, ink)), grid.w, grid.h);
  const core = Uint8Array.from(depth, (d) => (d > thickest ? 1 : 0));
  return loopsAt(distanceTo(core, grid.w, grid.h), grid, thickest - line, 0.7).filter(
    (loop) => Math.abs(areaOf(loop)) > 900,
  );
}

/** Draws a line of ours into a mask, as one quadrilateral per piece. */
function markLine(mask: Mask, grid: Grid, d: string): void {
  for (const loop of parsePath(d)) {
    flatten(loop).forEach(([x, y], i, points) => {
      const [nx, ny] = points[i + 1] ?? [x, y];
      const length = Math.hypot(nx - x, ny - y);
      if (!length) return;
      const [ox, oy] = [((ny - y) / length) * (lineWidth / 2), ((x - nx) / length) * (lineWidth / 2)];
      const corner = (p: Point) => [p, p, p] as const;
      const curves = [corner([nx + ox, ny + oy]), corner([nx - ox, ny - oy]), corner([x - ox, y - oy])];
      fillMask(grid, [{ start: [x + ox, y + oy], curves, closed: true }], mask);
    });
  }
}

/** Where the line does not close an area, the silhouette overflows it a little: what is thinner than this goes. */
const sliver = 10;

/** `own` without its slivers along `outside`; its thin corners between two lines stay. */
function withoutSlivers(own: Mask, outside: Mask, grid: Grid): Mask {
  const depth = distanceTo(inverse(own), grid.w, grid.h);
  const kept = distanceTo(
    Uint8Array.from(depth, (d) => (d > sliver ? 1 : 0)),
    grid.w,
    grid.h,
  );
  const thin = Uint8Array.from(own, (on, i) => (on && (kept[i] as number) > sliver + 1 ? 1 : 0));
  const { labels } = areasOf(grid, thin);
  const overflowing = new Set<number>();
  outside.forEach((on, i) => {
    if (on) for (const near of [i - 1, i + 1, i - grid.w, i + grid.w]) overflowing.add(labels[near] ?? 0);
  });
  return Uint8Array.from(own, (on, i) => (on && !(thin[i] && overflowing.has(labels[i] as number)) ? 1 : 0));
}

/** Closed white areas of a drawing, each grown by `under` units beneath the line. */
export function colourAreas({ ink, cut, lines, silhouette }: Drawing, under = 5): ColourArea[] {
  const grid = gridAround(boundsOf([...ink, ...silhouette]));
  const mass = fillMask(grid, ink);
  const line = fillMask(grid, [...ink, ...cut]);
  for (const d of lines) markLine(line, grid, d);
  const inside = solidMask(grid, silhouette);
  // What the ink encloses is inside, even where the silhouette forgets it.
  const around = areasOf(grid, inverse(mass)).labels;
  const known = Uint8Array.from(inside, (on, i) => (on || around[i] !== around[0] ? 1 : 0));
  const { labels, areas } = areasOf(
    grid,
    Uint8Array.from(line, (on, i) => (!on && known[i] ? 1 : 0)),
  );
  return areas.flatMap(({ label, box, cells }) => {
    if (cells < 40) return [];
    const local = gridAround(box, under + sliver);
    const onPage: Grid = { ...local, x: local.x + grid.x, y: local.y + grid.y };
    let own: Mask = new Uint8Array(local.w * local.h);
    const outside: Mask = new Uint8Array(own.length);
    for (let i = 0; i < own.length; i++) {
      const x = (i % local.w) + local.x;
      const y = Math.floor(i / local.w) + local.y;
      if (x < 1 || y < 1 || x >= grid.w - 1 || y >= grid.h - 1) continue;
      const cell = y * grid.w + x;
      if (labels[cell] === label) own[i] = 1;
      else if (!line[cell] && !known[cell]) outside[i] = 1;
    }
    if (outside.includes(1)) own = withoutSlivers(own, outside, local);
    const grown = distanceTo(own, local.w, local.h);
    const loops = loopsAt(grown, onPage, under, 1.1);
    if (!loops.length) return [];
    return {
      loops,
      holds: ([x, y]: Point) => labels[Math.floor(y - grid.y) * grid.w + Math.floor(x - grid.x)] === label,
      within: (shape: readonly Loop[]) => {
        const stencil = fillMask(onPage, shape);
        const part = Uint8Array.from(grown, (d, i) => (d <= under && stencil[i] ? 1 : 0));
        return loopsAt(distanceTo(part, local.w, local.h), onPage, 0.5, 1);
      },
    };
  });
}
