/**
 * A small scan converter: loops to a mask of cells one unit wide, connected areas of a mask, and the exact distance of every cell to
 * the nearest cell of a mask. Pure arithmetic, so the drawings come out identical on every machine.
 */
import { type Box, flatten, type Loop } from './path.ts';

export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export type Mask = Uint8Array;

/** Sets in `mask` the cells whose centre is inside the loops, even-odd. */
export function fillMask(
  grid: Grid,
  loops: readonly Loop[],
  mask: Mask = new Uint8Array(grid.w * grid.h),
): Mask {
  const crossings = new Map<number, number[]>();
  for (const loop of loops) {
    const points = flatten(loop);
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length] as readonly [number, number];
      const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
      const first = Math.max(0, Math.ceil(top - grid.y - 0.5));
      const last = Math.min(grid.h - 1, Math.ceil(bottom - grid.y - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const x = x1 + ((row + 0.5 + grid.y - y1) * (x2 - x1)) / (y2 - y1) - grid.x;
        const xs = crossings.get(row);
        if (xs) xs.push(x);
        else crossings.set(row, [x]);
      }
    });
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil((xs[k] as number) - 0.5));
      const to = Math.min(grid.w, Math.ceil((xs[k + 1] as number) - 0.5));
      if (to > from) mask.fill(1, row * grid.w + from, row * grid.w + to);
    }
  }
  return mask;
}

/** Cells inside any of the loops, each taken as solid. */
export function solidMask(grid: Grid, loops: readonly Loop[]): Mask {
  const mask = new Uint8Array(grid.w * grid.h);
  for (const loop of loops) fillMask(grid, [loop], mask);
  return mask;
}

export interface Area {
  readonly label: number;
  readonly cells: number;
  /** Box in cells of the grid. */
  readonly box: Box;
}

/** Connected areas (by sides) of a mask; `labels` holds the label of every cell, 0 outside. */
export function areasOf(grid: Grid, mask: Mask): { labels: Int32Array; areas: Area[] } {
  const labels = new Int32Array(mask.length);
  const stack = new Int32Array(mask.length);
  const areas: Area[] = [];
  for (let seed = 0; seed < mask.length; seed++) {
    if (!mask[seed] || labels[seed]) continue;
    const label = areas.length + 1;
    let [left, top, right, bottom, cells, depth] = [grid.w, grid.h, 0, 0, 0, 0];
    stack[depth++] = seed;
    labels[seed] = label;
    while (depth) {
      const cell = stack[--depth] as number;
      const x = cell % grid.w;
      const y = (cell - x) / grid.w;
      cells++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (const next of [
        x > 0 ? cell - 1 : -1,
        x < grid.w - 1 ? cell + 1 : -1,
        cell - grid.w,
        cell + grid.w,
      ]) {
        if (next >= 0 && next < mask.length && mask[next] && !labels[next]) {
          labels[next] = label;
          stack[depth++] = next;
        }
      }
    }
    areas.push({ label, cells, box: { x: left, y: top, w: right - left + 1, h: bottom - top + 1 } });
  }
  return { labels, areas };
}

/** One dimension of the distance transform (lower envelope of parabolas, Felzenszwalb and Huttenlocher). */
function envelope(f: Float64Array, n: number, out: Float64Array, at: Int32Array, from: Float64Array): void {
  let k = 0;
  at[0] = 0;
  from[0] = Number.NEGATIVE_INFINITY;
  from[1] = Number.POSITIVE_INFINITY;
  const value = (i: number) => f[i] as number;
  for (let q = 1; q < n; q++) {
    let s: number;
    do {
      const p = at[k] as number;
      s = (value(q) + q * q - value(p) - p * p) / (2 * (q - p));
    } while (s <= (from[k] as number) && --k >= 0);
    k++;
    at[k] = q;
    from[k] = s;
    from[k + 1] = Number.POSITIVE_INFINITY;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while ((from[k + 1] as number) < q) k++;
    const p = at[k] as number;
    out[q] = (q - p) ** 2 + value(p);
  }
}

/** Distance of every cell to the nearest set cell of `mask`. */
export function distanceTo(mask: Mask, w: number, h: number): Float32Array {
  const far = 1e7;
  const n = Math.max(w, h);
  const [line, result, from] = [new Float64Array(n), new Float64Array(n), new Float64Array(n + 1)];
  const at = new Int32Array(n);
  const field = new Float64Array(w * h);
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < h; y++) line[y] = mask[y * w + x] ? 0 : far;
    envelope(line, h, result, at, from);
    for (let y = 0; y < h; y++) field[y * w + x] = result[y] as number;
  }
  const distance = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    line.set(field.subarray(y * w, y * w + w));
    envelope(line, w, result, at, from);
    for (let x = 0; x < w; x++) distance[y * w + x] = Math.sqrt(result[x] as number);
  }
  return distance;
}
