import type { StateGraph, Transition } from '../../explore/state-graph.ts';
import type { Found } from '../finding.ts';
import { pathsRule } from '../rule.ts';

/** No reply can be chosen over and over to gain each time. */
export const repeatedReward = pathsRule('repeated-reward', 'publishes', 'warning', (scene) => {
  const loops = scene.report.errors.filter(({ kind }) => kind === 'loop');
  if (loops.length === 0) return [];
  const { graph } = scene.explored;
  const places = new Map(scene.choices.map(({ path, at }) => [path, at]));
  const found = new Map<string, Found>();
  for (const [from, moment] of graph.moments.entries()) {
    if (moment.kind !== 'decision') continue;
    for (const [rank, transition] of moment.transitions?.entries() ?? []) {
      const path = moment.replies[rank]?.path ?? '';
      const at = places.get(path);
      const gains = gainsOf(graph, transition);
      if (at && gains.length > 0 && !found.has(path) && isReachable(graph, transition.to, from))
        found.set(path, { at, args: { what: gains.join(', ') } });
    }
  }
  return [...found.values()];
});

/** Criteria seen, and gauges moved. */
const gainsOf = ({ gauges }: StateGraph, { said, shifts }: Transition): string[] => [
  ...said.seen,
  ...shifts.flatMap((shift) => ('by' in shift ? (gauges[shift.gauge] ?? []) : [])),
];

const isReachable = ({ moments }: StateGraph, from: number, wanted: number): boolean => {
  const seen = new Set([from]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === wanted) return true;
    const moment = moments[at];
    for (const { to } of (moment?.kind === 'decision' && moment.transitions) || [])
      if (!seen.has(to)) {
        seen.add(to);
        waiting.push(to);
      }
  }
  return false;
};
