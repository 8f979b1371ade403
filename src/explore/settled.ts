import {
  Container,
  ControlCommand,
  Divert,
  type InkObject,
  NativeFunctionCall,
  VariableReference,
} from '../script/ink-engine.ts';
import { componentsOf } from './components.ts';
import type { ContentGraph } from './content-graph.ts';
import { isCommand } from './is-command.ts';

/** A set of visited containers, one bit each. */
export type Visits = number;

/**
 * What is settled once and for all: a visit is never undone, so `{met: -> a | -> b}` has one way left after `met`.
 * Without this, a scene that comes back to a knot by another door would seem to start all over again.
 */
export type Settled = {
  /** The containers of which a visit settles a condition; their rank is their bit. */
  facts: readonly Container[];
  /** What a position leads to, for who has visited these. */
  next(position: number, visits: Visits): readonly number[];
  /** The visits that arriving at a position makes certain. */
  arrive(position: number): Visits;
  /** Of some visits, those that still settle something from a position on. */
  relevant(position: number, visits: Visits): Visits;
};

/** Bits of a number that stay an exact small integer. */
const MOST_FACTS = 30;

export const settledIn = (graph: ContentGraph): Settled => {
  const { of, members } = componentsOf(graph.next);
  const conditions = conditionsOf(graph).filter(
    ({ position }) => (members[of[position] ?? -1]?.length ?? 0) > 1,
  );
  const facts = [...new Set(conditions.flatMap(({ reads }) => reads))].slice(0, MOST_FACTS);
  const bits = new Map(facts.map((container, rank) => [container, 1 << rank]));
  const byPosition = new Map(conditions.map((condition) => [condition.position, condition]));
  const arrivals = new Map(
    facts.map((container) => [graph.positionOf(container, 0), bits.get(container) ?? 0]),
  );
  const relevant = new Int32Array(members.length);
  for (const [component, positions] of members.entries())
    relevant[component] = positions.reduce((all, position) => {
      const read = (byPosition.get(position)?.reads ?? []).map((container) => bits.get(container) ?? 0);
      const below = (graph.next[position] ?? []).map((to) => relevant[of[to] ?? -1] ?? 0);
      return [...read, ...below].reduce((visits, more) => visits | more, all);
    }, 0);
  return {
    facts,
    next: (position, visits) => {
      const condition = visits === 0 ? undefined : byPosition.get(position);
      const isTrue = condition?.holds((container) => ((bits.get(container) ?? 0) & visits) !== 0);
      if (!condition || isTrue === undefined) return graph.next[position] ?? [];
      return isTrue ? condition.whenTrue : condition.whenFalse;
    },
    arrive: (position) => arrivals.get(position) ?? 0,
    relevant: (position, visits) => visits & (relevant[of[position] ?? -1] ?? 0),
  };
};

/** Given what was visited: true, false, or undefined when it depends on something else. */
type Holds = (wasVisited: (container: Container) => boolean) => boolean | undefined;

type Condition = {
  position: number;
  reads: Container[];
  holds: Holds;
  whenTrue: readonly number[];
  whenFalse: readonly number[];
};

/** The conditional diverts of a story whose condition reads visits. */
const conditionsOf = ({ containers, positionOf }: ContentGraph): Condition[] =>
  containers.flatMap((container) =>
    container.content.flatMap((item, index): Condition[] => {
      if (!(item instanceof Divert) || !item.isConditional || item.hasVariableTarget || item.pushesToStack)
        return [];
      const into = item.targetPointer;
      const expression = expressionBefore(container, index);
      const reads = expression.flatMap((part) => countedBy(part) ?? []);
      if (reads.length === 0 || !into.container) return [];
      return [
        {
          position: positionOf(container, index),
          reads,
          holds: (wasVisited) => truthOf(expression, wasVisited),
          whenTrue: [positionOf(into.container, into.index)],
          whenFalse: [positionOf(container, index + 1)],
        },
      ];
    }),
  );

/** The operations just before an item, between `ev` and `/ev`; for the first branch of a block they stand before it. */
const expressionBefore = (container: Container, index: number): InkObject[] => {
  const { parent } = container;
  if (index === 0)
    return parent instanceof Container && parent.content.includes(container)
      ? expressionBefore(parent, parent.content.indexOf(container))
      : [];
  if (!isCommand(container.content[index - 1], ControlCommand.CommandType.EvalEnd)) return [];
  const before = container.content.slice(0, index - 1);
  return before.slice(
    before.findLastIndex((item) => isCommand(item, ControlCommand.CommandType.EvalStart)) + 1,
  );
};

const truthOf = (
  expression: readonly InkObject[],
  wasVisited: (container: Container) => boolean,
): boolean | undefined => {
  const stack: (boolean | undefined)[] = [];
  for (const item of expression) {
    if (item instanceof NativeFunctionCall) {
      const operands = stack.splice(stack.length - item.numberOfParameters);
      stack.push(combined(item.name, operands));
    } else {
      const container = countedBy(item);
      stack.push((container && wasVisited(container)) || undefined);
    }
  }
  return stack.length === 1 ? stack[0] : undefined;
};

const combined = (operation: string, [a, b]: (boolean | undefined)[]): boolean | undefined => {
  if (operation === '!') return a === undefined ? undefined : !a;
  if (operation === '&&') return a === false || b === false ? false : a && b;
  if (operation === '||') return a || b ? true : a === false && b === false ? false : undefined;
  return undefined;
};

const countedBy = (item: InkObject): Container | undefined =>
  item instanceof VariableReference && item.pathForCount ? (item.containerForCount ?? undefined) : undefined;
