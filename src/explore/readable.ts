import type { InkObject } from '../script/ink-engine.ts';
import type { ContentGraph } from './content-graph.ts';

/** Whether some path of diverts and choices leads from the first line to a piece of content, conditions left aside. */
export const readableIn = (graph: ContentGraph): ((item: InkObject) => boolean) => {
  let readable: Set<InkObject> | undefined;
  return (item) => {
    readable ??= walk(graph);
    return readable.has(item);
  };
};

const walk = ({ containers, next, positionOf }: ContentGraph): Set<InkObject> => {
  const reached = new Uint8Array(next.length);
  const open = [0];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    if (reached[position]) continue;
    reached[position] = 1;
    open.push(...(next[position] ?? []));
  }
  return new Set(
    containers.flatMap((container): InkObject[] => [
      ...(reached[positionOf(container, 0)] ? [container] : []),
      ...container.content.filter((_, index) => reached[positionOf(container, index)]),
    ]),
  );
};
