/**
 * One piece of an Open Peeps figure (a bust, a hairdo, a face…) as contours. In the library each piece is a white silhouette under
 * one inked path filled even-odd, so the contours of the ink that lie at an odd depth are exactly the closed white areas: they can
 * be coloured as vectors, without tracing anything.
 *
 * @example
 * const bust = loadPiece('bust', 'ArmsCrossed');
 * bust.holes[0]; // the first white area, as a Loop
 */
import { createRequire } from 'node:module';
import { areaOf, contains, type Loop, mapLoop, type Point, parsePath } from '../draw/path.ts';

const require = createRequire(import.meta.url);

const tables = {
  bust: ['pose/bust', 'BustPose'],
  hair: ['hair', 'Hair'],
  face: ['face', 'Face'],
  beard: ['facialHair', 'FacialHair'],
  glasses: ['accessories', 'Accessories'],
} as const;
export type PieceKind = keyof typeof tables;

export interface Piece {
  /** The white shape under the line; absent from faces and beards. */
  readonly silhouette: readonly Loop[];
  /** Contours of the line, in the order of the source. */
  readonly ink: readonly Loop[];
  /** Contours filled with white above the line (eyes, teeth). */
  readonly lights: readonly Loop[];
}

type Node = { type?: unknown; props?: Record<string, unknown> } | Node[] | null | undefined | string;

const inkMark = '#000001';
const groundMark = '#000002';

function* pathsOf(
  node: Node,
  dx: number,
  dy: number,
): Generator<{ d: string; fill: string; dx: number; dy: number }> {
  if (!node || typeof node === 'string') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* pathsOf(child, dx, dy);
    return;
  }
  const props = node.props ?? {};
  const move = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(String(props.transform ?? ''));
  const x = dx + Number(move?.[1] ?? 0);
  const y = dy + Number(move?.[2] ?? 0);
  if (typeof props.d === 'string') yield { d: props.d, fill: String(props.fill), dx: x, dy: y };
  yield* pathsOf(props.children as Node, x, y);
}

/** Reads a piece from react-peeps. Its components are plain functions: calling them gives the element tree, no React is rendered. */
export function loadPiece(kind: PieceKind, name: string): Piece {
  const [folder, table] = tables[kind];
  const all = require(`react-peeps/lib/peeps/${folder}/z_options.js`)[table] as Record<
    string,
    (p: object) => Node
  >;
  const draw = all[name];
  if (!draw) throw new Error(`react-peeps has no ${kind} named ${name}`);
  const silhouette: Loop[] = [];
  const ink: Loop[] = [];
  const lights: Loop[] = [];
  for (const path of pathsOf(draw({ strokeColor: inkMark, backgroundColor: groundMark }), 0, 0)) {
    const loops = parsePath(path.d).map((loop) =>
      mapLoop(loop, ([x, y]): Point => [x + path.dx, y + path.dy]),
    );
    if (path.fill === inkMark) ink.push(...loops);
    else if (path.fill === groundMark) silhouette.push(...loops);
    else lights.push(...loops);
  }
  return { silhouette, ink, lights };
}

/** How many other contours of the ink enclose contour `i`: odd means a white area. */
export function depthOf(ink: readonly Loop[], i: number): number {
  const loop = ink[i] as Loop;
  const size = Math.abs(areaOf(loop));
  return ink.filter((other, k) => k !== i && Math.abs(areaOf(other)) > size && contains(other, loop.start))
    .length;
}
