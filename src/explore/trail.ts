import type { StateGraph } from './state-graph.ts';

/** A choice taken: its rank among those shown, its words and its label. */
export type TrailStep = { choice: number; words: string; label?: string };

/** A path from the first line: the seed and the choices that play it again. */
export type Trail = { seed: number; steps: readonly TrailStep[] };

/** The shortest path to a moment: moments are discovered nearest first, each remembers where it was reached from. */
export const trailTo = (graph: StateGraph, moment: number): Trail => {
  const steps: TrailStep[] = [];
  for (let at = moment; ; ) {
    const origin = graph.moments[at]?.origin;
    if (!origin) return { seed: 0, steps: [] };
    if ('opening' in origin)
      return { seed: graph.openings[origin.opening]?.seed ?? 0, steps: steps.reverse() };
    const step = stepAt(graph, origin.moment, origin.choice);
    if (step) steps.push(step);
    at = origin.moment;
  }
};

/** The step that takes a choice of a moment. */
const stepAt = ({ moments }: StateGraph, moment: number, choice: number): TrailStep | undefined => {
  const from = moments[moment];
  const reply = from?.kind === 'decision' ? from.replies[choice] : undefined;
  return reply && { choice, words: reply.words, ...(reply.label && { label: reply.label }) };
};
