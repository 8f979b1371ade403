import { componentsOf } from './components.ts';
import { nextMoments, type StateGraph, transitionsOf } from './state-graph.ts';

/** The moments of a graph grouped in loops, sinks first; a moment outside any loop is alone. */
export type Order = { of: Int32Array; members: readonly (readonly number[])[] };

export const orderOf = (graph: StateGraph): Order => componentsOf(nextMoments(graph));

/** The least and the most that can be met from each moment to a goal. Infinite: least, no goal; most, no limit. */
export type Totals = { least: Float64Array; most: Float64Array };

/**
 * Adds up costs (beats, minutes, occasions) over all paths from each moment to a goal, by dynamic programming.
 *
 * @param cost of the transition by rank `choice` of a moment; at least 0
 * @param isGoal whether a take may stop at this moment
 */
export const totalsOf = (
  graph: StateGraph,
  { of, members }: Order,
  cost: (moment: number, choice: number) => number,
  isGoal: (moment: number) => boolean,
): Totals => {
  const size = graph.moments.length;
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const at = (values: Float64Array, moment: number): number => values[moment] ?? 0;
  const edges = (moment: number) =>
    transitionsOf(graph.moments[moment]).map(({ to }, choice) => ({ to, cost: cost(moment, choice) }));

  for (const [component, loop] of members.entries()) {
    const isInside = ({ to }: { to: number }) => of[to] === component;
    for (const moment of loop) {
      const outside = edges(moment).filter((edge) => !isInside(edge));
      const start = isGoal(moment) ? [0] : [];
      least[moment] = Math.min(...start, ...outside.map((edge) => edge.cost + at(least, edge.to)));
      most[moment] = Math.max(...start, ...outside.map((edge) => edge.cost + at(most, edge.to)));
    }
    const inside = loop.flatMap((from) =>
      edges(from)
        .filter(isInside)
        .map((edge) => ({ from, ...edge })),
    );
    if (inside.length === 0) continue;
    // Goals lie behind: a long chain is known in one turn when it is gone through from its end.
    inside.reverse();
    for (let isStable = false; !isStable; ) {
      isStable = true;
      for (const { from, to, cost: more } of inside)
        if (more + at(least, to) < at(least, from)) {
          least[from] = more + at(least, to);
          isStable = false;
        }
    }
    const best = Math.max(...loop.map((moment) => at(most, moment)));
    const turns = inside.some((edge) => edge.cost > 0) && best > Number.NEGATIVE_INFINITY;
    for (const moment of loop) most[moment] = turns ? Number.POSITIVE_INFINITY : best;
  }
  return { least, most };
};
