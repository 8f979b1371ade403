import { nextMoments, type StateGraph } from './state-graph.ts';
import type { Order } from './totals.ts';

/** What is left in a loop below this is forgotten. */
const NEGLIGIBLE = 1e-9;

/** Choices followed at most, half a second: in a big loop, random takes may turn for longer than anyone can wait. */
const MOST_CHOICES = 20_000_000;

/**
 * Where takes stop when every choice is taken at random, openings weighted by their draws: the probability of each
 * outcome. What was not explored, and what still turns, keeps its part: those of the outcomes then sum to less than 1.
 */
export const sharesOf = (graph: StateGraph, { of, members }: Order): Float64Array => {
  const shares = new Float64Array(graph.moments.length);
  const weights = graph.openings.map(({ draws }) =>
    draws.reduce((weight, { min, max }) => weight / (max - min + 1), 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [rank, { moment }] of graph.openings.entries())
    shares[moment] = (shares[moment] ?? 0) + (weights[rank] ?? 0) / total;

  const nexts = nextMoments(graph);
  let choices = 0;
  for (let component = members.length - 1; component >= 0; component--) {
    let moving = 0;
    do {
      moving = 0;
      for (const moment of members[component] ?? []) {
        const share = shares[moment] ?? 0;
        const next = nexts[moment] ?? [];
        choices += next.length;
        if (next.length === 0 || share < NEGLIGIBLE) continue;
        const part = share / next.length;
        shares[moment] = 0;
        for (const to of next) {
          shares[to] = (shares[to] ?? 0) + part;
          if (of[to] === component) moving += part;
        }
      }
    } while (moving >= NEGLIGIBLE && choices < MOST_CHOICES);
  }
  return shares;
};
