import type { Waiting } from './frontier.ts';
import type { Played, Player } from './player.ts';
import type { StateGraph } from './state-graph.ts';
import { type Trail, trailTo } from './trail.ts';

/**
 * Why a story cannot be finished: each time the same choice is taken again, this has a new value. `name` is a variable,
 * the path of what is counted, `TURNS` or `RANDOM`. The trail takes that choice for the first time.
 */
export type Counter = { name: string; values: string[]; trail: Trail };

/** Times a choice must be taken, with a new value each time, to speak of a counter. */
const TIMES = 5;

/** Paths looked at, and how far: what grows without end does so soon. */
const MOST_TRAILS = 24;
const LONGEST_TRAIL = 1_000;

/** Looks for counters along the paths that lead to the moments left unexplored, which it plays again. */
export const countersOn = (player: Player, graph: StateGraph, left: readonly Waiting[]): Counter[] => {
  const found = new Map<string, Counter>();
  const every = Math.max(1, Math.floor(left.length / MOST_TRAILS));
  const picked = left.filter((_, rank) => rank % every === 0);
  for (const { moment } of picked)
    for (const counter of countersAlong(player, trailTo(graph, moment))) {
      const before = found.get(counter.name);
      if (!before || counter.trail.steps.length < before.trail.steps.length) found.set(counter.name, counter);
    }
  return [...found.values()];
};

const countersAlong = (player: Player, trail: Trail): Counter[] => {
  const values = new Map<string, { name: string; values: string[]; depths: number[] }>();
  const look = (played: Played, point: number, depth: number): void => {
    for (const [name, value] of played.unbounded()) {
      const key = `${point} ${name}`;
      const known = values.get(key) ?? { name, values: [], depths: [] };
      known.values.push(value);
      known.depths.push(depth);
      values.set(key, known);
    }
  };
  let at = player.open(trail.seed);
  for (const [depth, { choice }] of trail.steps.slice(0, LONGEST_TRAIL).entries()) {
    const point = at.replies[choice]?.point ?? -1;
    at = player.play(at.snapshot, choice);
    look(at, point, depth + 1);
  }
  return [...values.values()]
    .filter((met) => met.values.length >= TIMES && new Set(met.values).size === met.values.length)
    .map((met) => ({
      name: met.name,
      values: met.values.slice(0, TIMES),
      trail: { ...trail, steps: trail.steps.slice(0, met.depths[0]) },
    }));
};
