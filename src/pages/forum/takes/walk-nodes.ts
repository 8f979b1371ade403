import type { LaidTake, Layout, TakeNode } from './lay-out.ts';

/** Keys that walk the picture, as `KeyboardEvent.key` names them. */
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type WalkKey = (typeof KEYS)[number];

export const isWalkKey = (key: string): key is WalkKey => (KEYS as readonly string[]).includes(key);

/**
 * The point reached by a key, or the same one at an edge. ← and → go along a lane (a take, then the next take of the
 * same lane), ↑ and ↓ to the nearest point of the next lane, Home and End to both ends of the take.
 *
 * @example walkNodes(layout, bookmark, 'ArrowUp') // the first point of the version that leaves there
 */
export function walkNodes(layout: Layout, from: TakeNode, key: WalkKey): TakeNode {
  const { takes } = layout;
  const take = takes.find(({ nodes }) => nodes.includes(from))?.nodes ?? [from];
  const lane = inLane(takes, from.lane);
  const rank = lane.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return lane[rank - 1] ?? from;
    case 'ArrowRight':
      return lane[rank + 1] ?? from;
    case 'ArrowUp':
      return nearest(inLane(takes, from.lane + 1), from);
    case 'ArrowDown':
      return nearest(inLane(takes, from.lane - 1), from);
    case 'Home':
      return take[0] ?? from;
    case 'End':
      return take.at(-1) ?? from;
  }
}

const inLane = (takes: readonly LaidTake[], lane: number): TakeNode[] =>
  takes
    .filter((laid) => laid.lane === lane)
    .flatMap(({ nodes }) => nodes)
    .sort((a, b) => a.column - b.column);

const nearest = (nodes: readonly TakeNode[], from: TakeNode): TakeNode => {
  const far = ({ column }: TakeNode): number => Math.abs(column - from.column);
  return nodes.reduce((best, node) => (best === from || far(node) < far(best) ? node : best), from);
};
