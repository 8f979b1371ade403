/**
 * SVG path data as values: parse, measure, move, write back short. Every segment becomes a cubic, which is enough for outlines that
 * come from a drawing program, and makes all the rest (bounds, transforms, rounding) a matter of points.
 *
 * @example
 * const loops = parsePath('M0 0h10v10h-10z');
 * formatPath(loops); // 'M0 0l10 0 0 10-10 0z'
 */
export type Point = readonly [x: number, y: number];
export type Cubic = readonly [c1: Point, c2: Point, end: Point];
/** One contour. `closed` contours return to `start`. */
export interface Loop {
  readonly start: Point;
  readonly curves: readonly Cubic[];
  readonly closed: boolean;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const argumentsOf: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, Z: 0 };

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
const straight = (from: Point, to: Point): Cubic => [from, to, to];

/** Contours of a path; arcs and smooth quadratics are refused: nothing we draw from has any. */
export function parsePath(d: string): Loop[] {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  const loops: { start: Point; curves: Cubic[]; closed: boolean }[] = [];
  let at: Point = [0, 0];
  let lastControl: Point = at;
  let command = '';
  for (let i = 0; i < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[i] as string)) command = tokens[i++] as string;
    const upper = command.toUpperCase();
    const count = argumentsOf[upper];
    if (count === undefined) throw new Error(`path command not handled: ${command}`);
    const n = tokens.slice(i, i + count).map(Number);
    i += count;
    const origin: Point = command === upper ? [0, 0] : at;
    const point = (k: number): Point => [origin[0] + (n[k] as number), origin[1] + (n[k + 1] as number)];
    let loop = loops.at(-1);
    if (upper === 'M') {
      at = point(0);
      loops.push({ start: at, curves: [], closed: false });
      command = command === 'M' ? 'L' : 'l';
      lastControl = at;
      continue;
    }
    if (!loop) throw new Error('path does not begin with a move');
    if (upper === 'Z') {
      loop.closed = true;
      at = loop.start;
      lastControl = at;
      continue;
    }
    if (loop.closed) {
      loop = { start: at, curves: [], closed: false };
      loops.push(loop);
    }
    let cubic: Cubic;
    if (upper === 'C') cubic = [point(0), point(2), point(4)];
    else if (upper === 'S') cubic = [between(lastControl, at, 2), point(0), point(2)];
    else if (upper === 'Q') {
      const control = point(0);
      const end = point(2);
      cubic = [between(at, control, 2 / 3), between(end, control, 2 / 3), end];
    } else if (upper === 'H') cubic = straight(at, [origin[0] + (n[0] as number), at[1]]);
    else if (upper === 'V') cubic = straight(at, [at[0], origin[1] + (n[0] as number)]);
    else cubic = straight(at, point(0));
    loop.curves.push(cubic);
    lastControl = cubic[1];
    at = cubic[2];
  }
  return loops;
}

/** Every point of a loop moved by `move` (affine: curves stay curves). */
export const mapLoop = (loop: Loop, move: (p: Point) => Point): Loop => ({
  start: move(loop.start),
  curves: loop.curves.map(([a, b, c]): Cubic => [move(a), move(b), move(c)]),
  closed: loop.closed,
});

/** A loop as a polygon, `steps` points per curve. */
export function flatten(loop: Loop, steps = 6): Point[] {
  const points: Point[] = [loop.start];
  let from = loop.start;
  for (const [a, b, to] of loop.curves) {
    for (let k = 1; k <= steps; k++) {
      const t = k / steps;
      const ab = between(a, b, t);
      const left = between(between(from, a, t), ab, t);
      const right = between(ab, between(b, to, t), t);
      points.push(between(left, right, t));
    }
    from = to;
  }
  return points;
}

/** Smallest box around loops. */
export function boundsOf(loops: readonly Loop[]): Box {
  const points = loops.flatMap((loop) => flatten(loop));
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const x = xs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const y = ys.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const right = xs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const bottom = ys.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { x, y, w: right - x, h: bottom - y };
}

/** Signed area of a loop: its size and its direction. */
export function areaOf(loop: Loop): number {
  const points = flatten(loop, 4);
  return points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] as Point;
    return sum + (x * ny - nx * y) / 2;
  }, 0);
}

/** Is a point inside a loop (even-odd)? */
export function contains(loop: Loop, [x, y]: Point): boolean {
  const points = flatten(loop, 4);
  let inside = false;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] as Point;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Path data, relative, rounded to `1 / precision`: errors do not add up because the pen position is the rounded one. */
export function formatPath(loops: readonly Loop[], precision = 10): string {
  const round = (v: number) => Math.round(v * precision);
  const write = (v: number) => {
    const text = String(v / precision);
    return text.replace(/^(-?)0\./, '$1.');
  };
  let out = '';
  let last = '';
  const emit = (command: string, values: number[]) => {
    let text = '';
    values.forEach((v, i) => {
      const n = write(v);
      const glued = i === 0 && command !== last;
      text += glued || n.startsWith('-') ? n : ` ${n}`;
    });
    out += command === last ? text : command + text;
    last = command;
  };
  for (const loop of loops) {
    let x = round(loop.start[0]);
    let y = round(loop.start[1]);
    last = '';
    emit('M', [x, y]);
    for (const [a, b, end] of loop.curves) {
      const p = [a, b, end].flatMap(([px, py]) => [round(px) - x, round(py) - y]) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      if (p[4] === 0 && p[5] === 0 && p[0] === 0 && p[1] === 0) continue;
      const flat =
        (p[0] === 0 && p[1] === 0 && p[2] === p[4] && p[3] === p[5]) || Math.abs(p[4]) + Math.abs(p[5]) <= 1;
      if (flat) emit('l', [p[4], p[5]]);
      else emit('c', p);
      x += p[4];
      y += p[5];
    }
    if (loop.closed) out += 'z';
  }
  return out;
}
