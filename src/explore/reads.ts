import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  FloatValue,
  type InkObject,
  IntValue,
  NativeFunctionCall,
  VariableAssignment,
  VariablePointerValue,
  VariableReference,
} from '../script/ink-engine.ts';
import { type Consumer, consumerOf } from './consumer.ts';
import type { ContentGraph } from './content-graph.ts';
import { isCommand } from './is-command.ts';

/** How much of a growing number can matter: up to `limit`, or its rest when divided by `modulo`. */
export type Grain = { limit: number; modulo?: number };

/** Something a story may read, so that two states that differ by it may differ in what follows. */
export type Read =
  | { of: 'variable'; name: string }
  | { of: 'visits' | 'turns-since'; container: Container; grain: Grain }
  /** Through a divert target held in a variable: any count. */
  | { of: 'any-visits' | 'any-turns-since' }
  | { of: 'turn' | 'random' | 'seed' };

/** All reads of a story by position, the assignments that only add a constant to their variable, the uses of the seed. */
export type Reads = {
  at: ReadonlyMap<number, readonly Read[]>;
  increments: ReadonlySet<VariableAssignment>;
  seeded: ReadonlySet<InkObject>;
  /** What silent items read: to be remembered, since words depend on it, but it tells no moments apart. */
  unheard: readonly Read[];
};

const {
  VisitIndex,
  SequenceShuffleIndex,
  Turns,
  TurnsSince,
  ReadCount,
  Random,
  ListRandom,
  SeedRandom,
  EvalEnd,
} = ControlCommand.CommandType;

/**
 * Finds what each position of a story reads. Not reads, on purpose: `x += 2` (points stay out of the state, their range
 * is computed on the graph of states), and the items that only change words.
 */
export const readsOf = (graph: ContentGraph, silent: ReadonlySet<InkObject>): Reads => {
  const at = new Map<number, Read[]>();
  const increments = new Set<VariableAssignment>();
  const seeded = new Set<InkObject>();
  const unheard: Read[] = [];
  for (const container of graph.containers) {
    for (const [index, item] of container.content.entries()) {
      const increment = incrementAt(container.content, index);
      if (increment) increments.add(increment);
      const all = increment ? [] : readBy(item, container, index);
      const isSilent = silent.has(item);
      if (isSilent) unheard.push(...all);
      const reads = isSilent ? [] : all;
      if (reads.some((read) => read.of === 'seed')) seeded.add(item);
      if (reads.length > 0) at.set(graph.positionOf(container, index), reads);
    }
  }
  return { at, increments, seeded, unheard };
};

const readBy = (item: InkObject, container: Container, index: number): Read[] => {
  const consumer = consumerOf(container, index);
  if (item instanceof ChoicePoint)
    return item.onceOnly && item.choiceTarget ? [visits(item.choiceTarget, { limit: 1 })] : [];
  if (item instanceof VariablePointerValue) return [{ of: 'variable', name: item.variableName }];
  if (item instanceof Divert) return divertReads(item);
  if (item instanceof VariableReference) {
    if (item.pathForCount)
      return item.containerForCount ? [visits(item.containerForCount, grainOf(consumer))] : [];
    return item.name === null || isLabel(item.name) ? [] : [{ of: 'variable', name: item.name }];
  }
  return item instanceof ControlCommand ? commandReads(item, container, index, consumer) : [];
};

const commandReads = (
  command: ControlCommand,
  container: Container,
  index: number,
  consumer: Consumer,
): Read[] => {
  switch (command.commandType) {
    case VisitIndex:
      return [visits(container, indexGrain(grainOf(consumer)))];
    case SequenceShuffleIndex:
      return [{ of: 'seed' }];
    case Turns:
      return [{ of: 'turn' }];
    case Random:
    case ListRandom:
      return [{ of: 'random' }];
    case SeedRandom:
      return [{ of: 'seed' }];
    case ReadCount:
    case TurnsSince: {
      const isVisits = command.commandType === ReadCount;
      const target = container.content[index - 1];
      if (!(target instanceof DivertTargetValue))
        return [{ of: isVisits ? 'any-visits' : 'any-turns-since' }];
      const counted = resolved(container, target);
      return counted
        ? [{ of: isVisits ? 'visits' : 'turns-since', container: counted, grain: grainOf(consumer) }]
        : [];
    }
    default:
      return [];
  }
};

const visits = (container: Container, grain: Grain): Read => ({ of: 'visits', container, grain });

const resolved = (from: Container, { targetPath }: DivertTargetValue): Container | undefined => {
  const found = from.ResolvePath(targetPath).correctObj;
  return found instanceof Container ? found : undefined;
};

const divertReads = ({ variableDivertName: name }: Divert): Read[] =>
  name === null || isLabel(name) ? [] : [{ of: 'variable', name }];

/** `$r`: where a choice's own words come back to. Always written just before it is read. */
export const isLabel = (variable: string): boolean => variable.startsWith('$r');

const grainOf = (consumer: Consumer): Grain => {
  if (consumer.as === 'truth') return { limit: 1 };
  if (consumer.as === 'compared') return { limit: Math.max(1, consumer.with + 1) };
  if (consumer.as === 'modulo') return { limit: Number.POSITIVE_INFINITY, modulo: consumer.of };
  return { limit: Number.POSITIVE_INFINITY };
};

/** A sequence reads its visits less one. */
const indexGrain = (grain: Grain): Grain => ({ ...grain, limit: grain.limit + 1 });

/** `x += 2`, `x++`, `x = x - 1`: the assignment, when the item at `index` is the `x` that it reads. */
const incrementAt = (content: readonly InkObject[], index: number): VariableAssignment | undefined => {
  const [read, amount, operation, ...then] = content.slice(index, index + 5);
  const assignment = isCommand(then[0], EvalEnd) ? then[1] : then[0];
  return read instanceof VariableReference &&
    read.name !== null &&
    (amount instanceof IntValue || amount instanceof FloatValue) &&
    operation instanceof NativeFunctionCall &&
    (operation.name === '+' || operation.name === '-') &&
    assignment instanceof VariableAssignment &&
    !assignment.isNewDeclaration &&
    assignment.variableName === read.name
    ? assignment
    : undefined;
};
