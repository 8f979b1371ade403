import type { Explored } from '../explore/explore.ts';
import type { Outcome } from '../explore/state-graph.ts';
import { passesOf } from './passes.ts';

/** What the explorer saw of a reply: how often a random take takes it, and what comes next (see `momentIds`). */
export type SeenReply = { passes: number; leadsTo: Set<string> };

/** A way takes stop, by where in ink: an ending, or a fault. `passes` is the share of random takes. */
export type SeenStop = { outcome: Outcome; passes: number };

/** What the explorer saw, by id. */
export type Seen = {
  decisions: Map<string, number>;
  replies: Map<string, SeenReply>;
  stops: Map<string, SeenStop>;
};

/** The id of a decision: the ink path of what holds its replies. */
export const decisionId = (choicePath: string): string => choicePath.split('.').slice(0, -1).join('.');

/** The id of an ending or of a fault: several moments that stop at the same place with the same name are one. */
const stopId = ({ kind, path, ending }: Outcome): string => `${kind} ${path} ${ending?.name ?? ''}`.trim();

/** Reads an exploration once for an outline. What was only sampled has no share. */
export const seenIn = ({ graph, sampled }: Explored): Seen => {
  const passes = passesOf(graph);
  const seen: Seen = { decisions: new Map(), replies: new Map(), stops: new Map() };
  const stopAt = (outcome: Outcome, more: number): void => {
    const id = stopId(outcome);
    seen.stops.set(id, { outcome, passes: (seen.stops.get(id)?.passes ?? 0) + more });
  };
  const idsOf = (at: number): string[] => {
    const moment = graph.moments[at];
    if (moment?.kind === 'outcome') return [stopId(moment.outcome)];
    return [...new Set(moment?.replies.map(({ path }) => decisionId(path)))];
  };
  for (const [at, moment] of graph.moments.entries()) {
    const own = passes[at] ?? 0;
    if (moment.kind === 'outcome') {
      stopAt(moment.outcome, own);
      continue;
    }
    for (const id of idsOf(at)) seen.decisions.set(id, (seen.decisions.get(id) ?? 0) + own);
    for (const [rank, { path }] of moment.replies.entries()) {
      const reply = seen.replies.get(path) ?? { passes: 0, leadsTo: new Set() };
      const to = moment.transitions?.[rank]?.to;
      reply.passes += own / moment.replies.length;
      if (to !== undefined) for (const id of idsOf(to)) reply.leadsTo.add(id);
      seen.replies.set(path, reply);
    }
  }
  for (const { outcome } of sampled) stopAt(outcome, 0);
  return seen;
};
