import type { ContentGraph } from '../explore/content-graph.ts';
import { ChoicePoint } from '../script/ink-engine.ts';

/**
 * How reading goes from one decision to the next: what may be read from some positions on, conditions left aside, until
 * choices stop it. A choice point is passed, not taken, unless it is one that ink takes by itself.
 */
export type Regions = { from(starts: readonly number[], most?: number): ReadonlySet<number> };

export const regionsIn = ({ containers, next, positionOf, positionAt }: ContentGraph): Regions => {
  const pastChoices = new Map<number, readonly number[]>();
  for (const container of containers)
    for (const [index, item] of container.content.entries()) {
      if (!(item instanceof ChoicePoint)) continue;
      const target = item.isInvisibleDefault && item.pathOnChoice ? positionAt(item.pathOnChoice) : undefined;
      const past = positionOf(container, index + 1);
      pastChoices.set(positionOf(container, index), target === undefined ? [past] : [past, target]);
    }
  return {
    from: (starts, most = Number.POSITIVE_INFINITY) => {
      const seen = new Set(starts);
      const waiting = [...starts];
      for (let at = waiting.pop(); at !== undefined && seen.size < most; at = waiting.pop())
        for (const to of pastChoices.get(at) ?? next[at] ?? [])
          if (!seen.has(to)) {
            seen.add(to);
            waiting.push(to);
          }
      return seen;
    },
  };
};
