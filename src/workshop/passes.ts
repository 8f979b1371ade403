import { nextMoments, type StateGraph } from '../explore/state-graph.ts';
import { orderOf } from '../explore/totals.ts';

/** What is left in a loop below this is forgotten. */
const NEGLIGIBLE = 1e-9;

/** Choices followed at most: in a big loop, random takes may turn for longer than anyone can wait. */
const MOST_CHOICES = 5_000_000;

/**
 * How often a take meets each moment when every choice is taken at random, openings weighted by their draws: 1 for a
 * moment of every take, 0.25 for one take in four, more than 1 where takes come back.
 */
export const passesOf = (graph: StateGraph): Float64Array => {
  const { of, members } = orderOf(graph);
  const nexts = nextMoments(graph);
  const passes = new Float64Array(graph.moments.length);
  const waiting = new Float64Array(graph.moments.length);
  const weights = graph.openings.map(({ draws }) =>
    draws.reduce((weight, { min, max }) => weight / (max - min + 1), 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [rank, { moment }] of graph.openings.entries())
    waiting[moment] = (waiting[moment] ?? 0) + (weights[rank] ?? 0) / total;

  let choices = 0;
  for (const loop of members.toReversed()) {
    let isMoving = true;
    while (isMoving && choices < MOST_CHOICES) {
      isMoving = false;
      for (const moment of loop) {
        const part = waiting[moment] ?? 0;
        if (part < NEGLIGIBLE) continue;
        waiting[moment] = 0;
        passes[moment] = (passes[moment] ?? 0) + part;
        const next = nexts[moment] ?? [];
        choices += next.length;
        for (const to of next) waiting[to] = (waiting[to] ?? 0) + part / next.length;
        isMoving ||= next.some((to) => of[to] === of[moment]);
      }
    }
  }
  return passes;
};
