import type { TakePicture, Tone } from '../../../forum/picture.ts';
import type { Place } from '../../../lexicon/session.ts';
import { columnsOf, type Drawn } from './columns.ts';
import { nodesOf } from './nodes.ts';
import { packLanes } from './pack-lanes.ts';

/**
 * The takes on squared paper: time goes from left to right by columns, the model lies in lane 0, versions in lanes above
 * it. Two points never share a square, and no branch crosses another one or anyone's name: the picture stays readable
 * with two takes as with forty. How big a square is, is the business of CSS.
 *
 * @example layOut(picture, ({ number }) => `V${number}`.length).takes[1]?.lane // 1
 */
export type Layout = { columns: number; lanes: number; takes: LaidTake[] };

/** From 0. A column may be a fraction: the present place is not always one of those that are drawn. */
export type Spot = { column: number; lane: number };

/**
 * A take in its lane. `from` is where it leaves its parent, `joins` where the script was joined. The name of the model
 * is on its left, that of a version after its last point.
 */
export type LaidTake = {
  take: TakePicture;
  lane: number;
  from?: Spot;
  joins?: Spot;
  nodes: TakeNode[];
  name: { column: number; width: number };
};

/** A place one can go to: see `nodesOf`. */
export type TakeNode = Spot & {
  place: Place;
  kind: 'start' | 'moment' | 'bookmark' | 'crossing' | 'aloud';
  /** From 1, in its take; 0 before the first one ends or when nothing is recorded. */
  moment: number;
  of: number;
  end?: 'decision' | 'last';
  tone?: Tone;
  /** Numbers of the versions that leave from here, and of those that come back here. */
  leaves: number[];
  joined: number[];
};

/** @param nameWidth how many columns the name of a take is given; that of the model is on the left of the picture */
export function layOut(picture: Drawn, nameWidth: (take: TakePicture) => number): Layout {
  const columns = columnsOf(picture);
  const nodesIn = nodesOf(picture, columns);
  const margin = Math.max(0, ...picture.takes.filter(({ from }) => !from).map(nameWidth));
  const at = (place: Place): number => margin + columns.column(place);
  const drawn = picture.takes.map((take) => {
    const nodes = nodesIn(take).map((node) => ({ ...node, column: margin + node.column }));
    const last = nodes.at(-1)?.column ?? margin;
    return { take, nodes, last, width: take.from ? nameWidth(take) : 0 };
  });
  const lanes = packLanes(
    drawn.map(({ take: { take, from }, last, width }) => ({
      take,
      ...(from ? { parent: from.take, fork: at(from) } : { fork: margin }),
      right: last + width,
    })),
  );
  const laneOf = (take: number): number => lanes.get(take) ?? 0;
  const spot = (place: Place): Spot => ({ column: at(place), lane: laneOf(place.take) });
  return {
    columns: Math.max(...drawn.map(({ last, width }) => last + width)) + 1,
    lanes: Math.max(...lanes.values()) + 1,
    takes: drawn.map(({ take, nodes, last, width }) => ({
      take,
      lane: laneOf(take.take),
      ...(take.from ? { from: spot(take.from) } : {}),
      ...(take.joins ? { joins: spot(take.joins) } : {}),
      nodes: nodes.map((node) => ({ ...node, lane: laneOf(take.take) })),
      name: take.from ? { column: last + 1, width } : { column: 0, width: margin },
    })),
  };
}
