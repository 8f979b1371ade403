/**
 * A body from a bust of Open Peeps: retouched, coloured by area, dressed.
 * Layers from the back: areas, clothes laid on top (an apron), areas that pass in front of them (an arm), the line.
 */

import { boundsOf, formatPath, type Loop, mapLoop, type Point, parsePath } from '../draw/path.ts';
import { filled, inked, stroked, svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import { type ColourArea, colourAreas, hearts, lineWidth } from './colouring.ts';
import { castFrame } from './frame.ts';
import { loadPiece } from './peep-piece.ts';
import { type Reshape, reshaped, withoutContours } from './retouch.ts';

export interface BodyPlan {
  readonly bust: string;
  /** Contours of the source to leave out: a print, a crease in the way. */
  readonly drop?: readonly number[];
  readonly reshape?: readonly Reshape[];
  /** Raises the arms: what is below `from` comes nearer to it, so that the furniture does not hide them. */
  readonly lift?: { readonly from: number; readonly by: number };
  /** Lines of our own: cuffs, creases. They also separate colours. */
  readonly lines?: readonly string[];
  /** Colour of everything not named below. */
  readonly cloth: string;
  /** Colour of the area that holds a point. */
  readonly areas: readonly (readonly [x: number, y: number, colour: string])[];
  /** Boxes in which every whole area takes a colour: hands with their many fingers, stripes. */
  readonly boxes?: readonly (readonly [
    x: number,
    y: number,
    right: number,
    bottom: number,
    colour: string,
  ])[];
  readonly skin: string;
  /** Neck: the area under the chin and the colour of the shadow on it. */
  readonly neck: { readonly at: Point; readonly shadow: string };
  /** Clothes laid over the areas and under the line. */
  readonly laid?: string;
  /** Points of the areas that pass in front of these clothes, and shapes that do. */
  readonly inFront?: readonly Point[];
  readonly frontShapes?: readonly (readonly [d: string, colour: string])[];
  /** Drawn above the line. */
  readonly above?: string;
}

/** The shadow of the chin, where it falls on every neck. */
const chinShadow = parsePath('M300 470H640L612 552C560 588 470 606 380 552Z');

const areaAt = (areas: readonly ColourArea[], [x, y]: Point, bust: string): ColourArea => {
  const found = areas.find((area) => area.holds([x, y]));
  if (!found) throw new Error(`${bust}: no area at ${x}, ${y}`);
  return found;
};

const isWithin = (area: ColourArea, left: number, top: number, right: number, bottom: number): boolean => {
  const box = boundsOf(area.loops);
  return box.x >= left && box.y >= top && box.x + box.w <= right && box.y + box.h <= bottom;
};

/** The SVG file of a body. */
export function makeBody(plan: BodyPlan): string {
  const piece = loadPiece('bust', plan.bust);
  const raise = ([x, y]: Point): Point => [
    x,
    plan.lift && y > plan.lift.from ? plan.lift.from + (y - plan.lift.from) * plan.lift.by : y,
  ];
  const raised = (loops: readonly Loop[]) => loops.map((loop) => mapLoop(loop, raise));
  const ink = raised(withoutContours(reshaped(piece.ink, plan.reshape ?? []), plan.drop ?? []));
  const cut = hearts(ink);
  const lines = plan.lines ?? [];
  const areas = colourAreas({ ink, cut, lines, silhouette: raised(piece.silhouette) });
  const find = (p: Point) => areaAt(areas, raise(p), plan.bust);
  const colourOf = new Map<ColourArea, string>();
  for (const [x, y, colour] of plan.areas) colourOf.set(find([x, y]), colour);
  for (const [x, y, right, bottom, colour] of plan.boxes ?? []) {
    for (const area of areas) if (isWithin(area, x, y, right, bottom)) colourOf.set(area, colour);
  }
  const neck = find(plan.neck.at);
  colourOf.set(neck, plan.skin);
  const plain = areas.filter((area) => (colourOf.get(area) ?? plan.cloth) === plan.cloth);
  const paint = (area: ColourArea) => filled(area.loops, colourOf.get(area) ?? plan.cloth);
  const content = [
    filled(
      plain.flatMap((area) => area.loops),
      plan.cloth,
    ),
    ...areas.filter((area) => !plain.includes(area) && area !== neck).map(paint),
    plan.laid ?? '',
    paint(neck),
    filled(neck.within(chinShadow), plan.neck.shadow),
    ...(plan.inFront ?? []).map((p) => paint(find(p))),
    ...(plan.frontShapes ?? []).map(([d, colour]) => filled(parsePath(d), colour)),
    inked([...ink, ...cut], palette.ink),
    ...lines.map((d) => stroked(formatPath(parsePath(d)), palette.ink, lineWidth)),
    plan.above ?? '',
  ];
  return svgFile(castFrame, content.join(''));
}
