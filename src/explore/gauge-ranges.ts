import { type Shift, type StateGraph, transitionsOf } from './state-graph.ts';
import type { Order } from './totals.ts';
import { type Trail, trailTo } from './trail.ts';

/** Between what a gauge stays over all takes; infinite when a loop moves it without end, from the moment given. */
export type GaugeRange = { name: string; min: number; max: number; grows?: Trail };

/**
 * The least and the most each gauge can be at any moment. Points are no part of a state: what beats add is followed on
 * the graph, and a value given outright starts afresh. A gauge that never held a number has no range.
 */
export const gaugeRanges = (graph: StateGraph, order: Order): GaugeRange[] =>
  graph.gauges.flatMap((name, gauge) => {
    const highest = highestOf(graph, order, gauge, 1);
    const lowest = highestOf(graph, order, gauge, -1);
    if (highest.value === Number.NEGATIVE_INFINITY) return [];
    const grows = highest.loop ?? lowest.loop;
    const trail = grows === undefined ? {} : { grows: trailTo(graph, grows) };
    return [{ name, min: 0 - lowest.value, max: highest.value, ...trail }];
  });

/** The highest value of `sign` times a gauge, and a moment of the first loop that raises it without end. */
const highestOf = (
  graph: StateGraph,
  { of, members }: Order,
  gauge: number,
  sign: 1 | -1,
): { value: number; loop?: number } => {
  const high = new Float64Array(graph.moments.length).fill(Number.NEGATIVE_INFINITY);
  let firstLoop: number | undefined;
  for (const { moment, gauges } of graph.openings)
    high[moment] = Math.max(high[moment] ?? 0, sign * (gauges[gauge] ?? Number.NEGATIVE_INFINITY));
  for (let component = members.length - 1; component >= 0; component--) {
    const moments = members[component] ?? [];
    // Inside the component: the moment that raised each one, unless the value was given outright.
    const raisedBy = new Map<number, number>();
    for (let isStable = false; !isStable; ) {
      isStable = true;
      for (const from of moments)
        for (const { to, shifts } of transitionsOf(graph.moments[from])) {
          const shift = shifts.find((one) => one.gauge === gauge);
          const value = after(high[from] ?? 0, shift, sign);
          if (value <= (high[to] ?? 0)) continue;
          high[to] = value;
          if (of[to] !== component) continue;
          isStable = false;
          if (shift && 'to' in shift) raisedBy.delete(to);
          else raisedBy.set(to, from);
        }
      const loop = isStable ? undefined : loopIn(raisedBy);
      if (loop === undefined) continue;
      firstLoop = Math.min(loop, firstLoop ?? loop);
      for (const moment of moments) high[moment] = Number.POSITIVE_INFINITY;
      raisedBy.clear();
    }
  }
  const value = high.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return { value, ...(firstLoop !== undefined && { loop: firstLoop }) };
};

/**
 * The first moment of a loop of moments that raise each other, if there is one: it then raises them for ever. Met after a
 * few turns, where waiting for a value to settle takes as many turns as there are moments.
 */
const loopIn = (raisedBy: ReadonlyMap<number, number>): number | undefined => {
  const walks = new Map<number, number>();
  let first: number | undefined;
  for (const start of raisedBy.keys()) {
    let at: number | undefined = start;
    for (; at !== undefined && !walks.has(at); at = raisedBy.get(at)) walks.set(at, start);
    const isLoop = at !== undefined && walks.get(at) === start;
    for (let one = at, turn = 0; isLoop && one !== undefined && (turn === 0 || one !== at); turn++) {
      first = Math.min(one, first ?? one);
      one = raisedBy.get(one);
    }
  }
  return first;
};

const after = (value: number, shift: Shift | undefined, sign: 1 | -1): number => {
  if (!shift) return value;
  return 'to' in shift ? sign * shift.to : value + sign * shift.by;
};
