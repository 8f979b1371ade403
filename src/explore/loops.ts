import type { Criterion } from '../lexicon/criteria.ts';
import { type StateGraph, transitionsOf } from './state-graph.ts';
import type { Order } from './totals.ts';
import { type Trail, trailTo } from './trail.ts';

/** Choices that come back for ever and are seen `+` each time: occasions without end. */
export type PayingLoop = { criteria: Criterion[]; trail: Trail };

/** Loops of a story where some choice is rewarded each time round. */
export const payingLoops = (graph: StateGraph, { of, members }: Order): PayingLoop[] =>
  members.flatMap((moments, component) => {
    const inside = moments.flatMap((moment) =>
      transitionsOf(graph.moments[moment]).filter(({ to }) => of[to] === component),
    );
    const criteria = [...new Set(inside.flatMap(({ said }) => said.seen))];
    return criteria.length === 0 ? [] : [{ criteria, trail: trailTo(graph, Math.min(...moments)) }];
  });

/** Moments from which no choice ever leads to an end: one for each such part of the story, the nearest to an opening. */
export const traps = (graph: StateGraph, { of, members }: Order): Trail[] =>
  members.flatMap((moments, component) => {
    const leavesOrIsOpen = moments.some((at) => {
      const moment = graph.moments[at];
      if (moment?.kind !== 'decision' || !moment.transitions) return true;
      return moment.transitions.some(({ to }) => of[to] !== component);
    });
    return leavesOrIsOpen ? [] : [trailTo(graph, Math.min(...moments))];
  });
