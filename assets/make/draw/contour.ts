/**
 * From a field of distances back to curves: level lines found with linear interpolation (so they have no staircase), thinned, and
 * rounded into quadratics through the middles of the remaining sides.
 */
import type { Cubic, Loop, Point } from './path.ts';

/** Level line of `field` (w × h cells) where it passes `level`; `inside` cells are below it. Positions are in grid units. */
export function levelLines(field: Float32Array, w: number, h: number, level: number): Point[][] {
  const value = (x: number, y: number) =>
    (x < 0 || y < 0 || x >= w || y >= h ? level + 4 : (field[y * w + x] as number)) - level;
  const next = new Map<number, { to: number; at: Point }[]>();
  const sideKey = (x: number, y: number, vertical: number) => ((y + 2) * (w + 4) + x + 2) * 2 + vertical;
  const cross = (x1: number, y1: number, x2: number, y2: number): Point => {
    const a = value(x1, y1);
    const t = a / (a - value(x2, y2));
    return [x1 + (x2 - x1) * t + 0.5, y1 + (y2 - y1) * t + 0.5];
  };
  for (let y = -1; y < h; y++) {
    for (let x = -1; x < w; x++) {
      const corners = [
        value(x, y) <= 0,
        value(x + 1, y) <= 0,
        value(x + 1, y + 1) <= 0,
        value(x, y + 1) <= 0,
      ];
      const code = corners.reduce((sum, on, i) => sum + (on ? 1 << i : 0), 0);
      if (code === 0 || code === 15) continue;
      const sides = [
        { key: sideKey(x, y, 0), at: () => cross(x, y, x + 1, y) },
        { key: sideKey(x + 1, y, 1), at: () => cross(x + 1, y, x + 1, y + 1) },
        { key: sideKey(x, y + 1, 0), at: () => cross(x, y + 1, x + 1, y + 1) },
        { key: sideKey(x, y, 1), at: () => cross(x, y, x, y + 1) },
      ];
      const link = (a: number, b: number) => {
        const [from, to] = [sides[a], sides[b]];
        if (!from || !to) return;
        const list = next.get(from.key) ?? [];
        list.push({ to: to.key, at: from.at() });
        next.set(from.key, list);
      };
      for (let i = 0; i < 4; i++) {
        // A run of inside corners is left by its first side and entered by its last: the inside stays on the same hand.
        if (corners[i] && !corners[(i + 3) % 4]) {
          let end = i;
          while (corners[(end + 1) % 4]) end++;
          link(end % 4, (i + 3) % 4);
        }
      }
    }
  }
  const lines: Point[][] = [];
  for (const [start, list] of next) {
    while (list.length) {
      const points: Point[] = [];
      let key = start;
      for (;;) {
        const step = next.get(key)?.pop();
        if (!step) break;
        points.push(step.at);
        key = step.to;
      }
      if (points.length > 2) lines.push(points);
    }
  }
  return lines;
}

/** Ramer–Douglas–Peucker on an open line. */
function thin(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const [ax, ay] = points[0] as Point;
  const [bx, by] = points.at(-1) as Point;
  const length = Math.hypot(bx - ax, by - ay);
  let worst = 0;
  let index = 0;
  points.forEach(([x, y], i) => {
    const gap = length
      ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
      : Math.hypot(x - ax, y - ay);
    if (gap > worst) [worst, index] = [gap, i];
  });
  if (worst <= tolerance) return [points[0] as Point, points.at(-1) as Point];
  return [
    ...thin(points.slice(0, index + 1), tolerance).slice(0, -1),
    ...thin(points.slice(index), tolerance),
  ];
}

/** A closed line of many points as a smooth loop of few. */
export function smoothLoop(points: readonly Point[], tolerance = 0.8): Loop {
  const half = points.length >> 1;
  const kept = [
    ...thin(points.slice(0, half + 1), tolerance),
    ...thin([...points.slice(half), points[0] as Point], tolerance).slice(1, -1),
  ];
  const middle = (a: Point, b: Point, t = 0.5): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const n = kept.length;
  const corner = (i: number) => kept[((i % n) + n) % n] as Point;
  const curves: Cubic[] = [];
  for (let i = 0; i < n; i++) {
    const from = middle(corner(i - 1), corner(i));
    const to = middle(corner(i), corner(i + 1));
    curves.push([middle(from, corner(i), 2 / 3), middle(to, corner(i), 2 / 3), to]);
  }
  return { start: middle(corner(-1), corner(0)), curves, closed: true };
}
