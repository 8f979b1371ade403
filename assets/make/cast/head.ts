/**
 * A head: hair, face, beard, glasses, and what is worn on top, over skin. The colour of the skin comes from the silhouette; closed
 * areas of the face (eyes, teeth) are paper.
 */

import { areaOf, boundsOf, type Loop, mapLoop, type Point } from '../draw/path.ts';
import { filled, inked, svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import { colourAreas, hearts } from './colouring.ts';
import { castFrame, headAt } from './frame.ts';
import { depthOf, loadPiece, type Piece, type PieceKind } from './peep-piece.ts';
import { withoutContours } from './retouch.ts';

export interface HeadPlan {
  readonly hair: string;
  readonly skin: string;
  /** Colour of the hair when it is not ink. */
  readonly hairColour?: string;
  /** Points of the areas of a hairdo drawn as a line, in its own frame; without them `hairColour` goes in its masses. */
  readonly hairAreas?: readonly Point[];
  /** Colour of the cheeks. */
  readonly cheeks?: string;
  /** Drawn on the skin and under the line, in the frame of a hairdo: a short beard, shadows. */
  readonly shade?: string;
  readonly face: string;
  /** `none` leaves the mouth of the face out: ours, or the beard's, takes its place. */
  readonly faceMouth?: 'none';
  /** Moves the face, when it would cross the edge of the head. */
  readonly faceShift?: Point;
  readonly beard?: string;
  /** Contours of the beard to leave out. */
  readonly beardWithout?: readonly number[];
  readonly glasses?: string;
  /** A mouth of ours, as SVG in the frame of a face. */
  readonly mouth?: string;
  /** Degrees the head leans, around the neck. */
  readonly tilt?: number;
  /** Drawn under everything, in the frame of the person. */
  readonly behind?: string;
  /** Drawn above everything, in the frame of the person. */
  readonly worn?: string;
}

/** Contours of a face that begin below this are its mouth. */
const mouthTop = 158;

/** The faces named « …NM » come without mouth and without nose: they borrow this contour. */
const noseOfSmile = 4;

const placed = (kind: Exclude<PieceKind, 'bust'>, loops: readonly Loop[]): Loop[] => {
  const [dx, dy] = headAt[kind];
  return loops.map((loop) => mapLoop(loop, ([x, y]): Point => [x + dx, y + dy]));
};

/** Without the specks some pieces of the source carry far from the head. */
const withoutSpecks = (loops: readonly Loop[]): Loop[] => loops.filter((loop) => Math.abs(areaOf(loop)) > 4);

/** White areas of a line: contours at an odd depth. */
const holesOf = (ink: readonly Loop[]): Loop[] => ink.filter((_, i) => depthOf(ink, i) % 2 === 1);

/** What takes the colour of the hair. */
function hairLoops(hair: Piece, areas: readonly Point[] | undefined): Loop[] {
  if (!areas) return placed('hair', hearts(hair.ink, 11));
  const all = colourAreas({ ink: hair.ink, cut: [], lines: [], silhouette: hair.silhouette });
  return placed(
    'hair',
    all.filter((area) => areas.some((p) => area.holds(p))).flatMap((area) => area.loops),
  );
}

/** Round cheeks, behind the face. */
const blush = (colour: string): string => {
  const [x, y] = headAt.face;
  return `<path fill="${colour}" d="M${x + 26} ${y + 168}a30 26 0 1 0 60 0a30 26 0 1 0-60 0ZM${x + 200} ${y + 162}a22 22 0 1 0 44 0a22 22 0 1 0-44 0Z"/>`;
};

/** The SVG file of a head. */
export function makeHead(plan: HeadPlan): string {
  const hair = loadPiece('hair', plan.hair);
  const face = loadPiece('face', plan.face);
  const faceInk =
    plan.faceMouth === 'none' ? face.ink.filter((loop) => boundsOf([loop]).y < mouthTop) : face.ink;
  const nose = plan.face.endsWith('NM')
    ? loadPiece('face', 'Smile').ink.slice(noseOfSmile, noseOfSmile + 1)
    : [];
  const onFace = (loops: readonly Loop[]) => {
    const [dx, dy] = plan.faceShift ?? [0, 0];
    return placed('face', loops).map((loop) => mapLoop(loop, ([x, y]): Point => [x + dx, y + dy]));
  };
  const beard = plan.beard ? loadPiece('beard', plan.beard) : undefined;
  const glasses = plan.glasses ? loadPiece('glasses', plan.glasses) : undefined;
  const parts = [
    plan.behind ?? '',
    filled(placed('hair', hair.silhouette), plan.skin),
    plan.cheeks ? blush(plan.cheeks) : '',
    plan.shade ? `<g transform="translate(${headAt.hair.join(' ')})">${plan.shade}</g>` : '',
    plan.hairColour && plan.hairAreas ? filled(hairLoops(hair, plan.hairAreas), plan.hairColour) : '',
    inked(placed('hair', withoutSpecks(hair.ink)), palette.ink),
    plan.hairColour && !plan.hairAreas ? filled(hairLoops(hair, undefined), plan.hairColour) : '',
    filled(onFace(holesOf(faceInk)), palette.card, 2),
    inked(onFace([...faceInk, ...nose]), palette.ink),
    filled(onFace(face.lights), palette.card, 2),
    plan.mouth ? `<g transform="translate(${headAt.face.join(' ')})">${plan.mouth}</g>` : '',
    beard ? inked(placed('beard', withoutContours(beard.ink, plan.beardWithout ?? [])), palette.ink) : '',
    glasses ? inked(placed('glasses', withoutSpecks(glasses.ink)), palette.ink) : '',
    plan.worn ?? '',
  ].join('');
  const content = plan.tilt ? `<g transform="rotate(${plan.tilt} 415 430)">${parts}</g>` : parts;
  return svgFile(castFrame, content);
}
