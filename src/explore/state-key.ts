import {
  type Choice,
  DivertTargetValue,
  FloatValue,
  type InkObject,
  IntValue,
  ListValue,
  type Path,
  StringValue,
  Value,
  VariablePointerValue,
} from '../script/ink-engine.ts';
import type { ContentGraph } from './content-graph.ts';
import type { Thread } from './engine.ts';
import type { Live } from './live.ts';
import type { Liveness } from './liveness.ts';
import type { Snapshot } from './ran.ts';
import { type Grain, isLabel } from './reads.ts';

/** A text such that two states with the same one have the same future, and what is live there. */
export type StateKey = { key: string; live: Live };

/**
 * Makes the key of a state: its choices, where each would come back to, and the live part of variables, temporary
 * variables, visits and turns; the rest cannot be read again. Visits are kept only as far as they matter.
 */
export const keyMaker = (graph: ContentGraph, liveness: Liveness): ((state: Snapshot) => StateKey) => {
  const positions = new Map<Path, number>();
  const positionAt = (path: Path | null): number => {
    if (!path) return -1;
    const position = positions.get(path) ?? graph.positionAt(path) ?? -1;
    positions.set(path, position);
    return position;
  };
  const pointerPosition = ({ container, index }: Thread['previousPointer']): number =>
    container ? graph.positionOf(container, index) : -1;

  const resumptions = (choice: Choice): number[] => [
    positionAt(choice.targetPath),
    ...(choice.threadAtGeneration?.callstack ?? [])
      .slice(0, -1)
      .map((element) => pointerPosition(element.currentPointer)),
  ];

  /** Live where reading may resume; a divert target held by a live variable is one more such place. */
  const liveIn = (state: Snapshot): { live: Live; variables: readonly string[] } => {
    const roots = new Set(state.choices.flatMap(resumptions).filter((position) => position >= 0));
    const temporaries = state.choices.flatMap((choice) => temporariesOf(choice.threadAtGeneration));
    const pointed = temporaries.flatMap(([, value]) =>
      value instanceof VariablePointerValue ? [value.variableName] : [],
    );
    for (;;) {
      const live = liveness.liveAt(
        [...roots].sort((a, b) => a - b),
        state.counts,
      );
      const variables = pointed.length === 0 ? live.variables : [...new Set([...live.variables, ...pointed])];
      const before = roots.size;
      const held = [
        ...variables.map((name) => state.globals.get(name)),
        ...temporaries.filter(([name]) => variables.includes(name)).map(([, value]) => value),
      ];
      for (const value of held)
        if (value instanceof DivertTargetValue) {
          const position = positionAt(value.targetPath);
          if (position >= 0) roots.add(position);
        }
      if (roots.size === before) return { live, variables };
    }
  };

  const threadKey = (
    thread: Thread | null,
    variables: readonly string[],
    keyOf: (value: InkObject) => string,
  ): string => {
    if (!thread) return '';
    const elements = thread.callstack.map(
      ({ currentPointer, temporaryVariables, type, inExpressionEvaluation }, depth) => {
        const isTop = depth === thread.callstack.length - 1;
        const temporaries = [...temporaryVariables]
          .filter(([name]) => !isLabel(name) && variables.includes(name))
          .map(([name, value]) => `${name}=${keyOf(value)}`)
          .sort();
        const at = isTop
          ? ''
          : `${pointerPosition(currentPointer)}/${type}${inExpressionEvaluation ? 'e' : ''}`;
        return `${at}${temporaries.join()}`;
      },
    );
    return `${pointerPosition(thread.previousPointer)}<${elements.join('<')}`;
  };

  return (state) => {
    const { live, variables } = liveIn(state);
    const keyOf = live.random ? valueKey : unorderedKey;
    const parts = state.choices.map(
      (choice) =>
        `${positionAt(choice.targetPath)}@${threadKey(choice.threadAtGeneration, variables, keyOf)}`,
    );
    for (const name of variables) {
      const value = state.globals.get(name);
      if (value) parts.push(`${name}=${keyOf(value)}`);
    }
    parts.push(live.counts.map(([rank, grain]) => grained(state.counts[rank] ?? 0, grain)).join());
    if (live.turns.length > 0)
      parts.push(live.turns.map(([rank, grain]) => grainedTurn(state, rank, grain)).join());
    if (live.turn) parts.push(`turn ${state.turn}`);
    if (live.random) parts.push(`random ${state.previousRandom}`);
    if (live.random || live.seed) parts.push(`seed ${state.seed}`);
    if (state.evaluation.length > 0) parts.push(`stack ${state.evaluation.map(valueKey).join()}`);
    return { key: `${live.id}|${parts.join(';')}`, live };
  };
};

const temporariesOf = (thread: Thread | null): [string, InkObject][] =>
  (thread?.callstack ?? []).flatMap((element) =>
    element.temporaryVariables.size === 0 ? [] : [...element.temporaryVariables],
  );

const grained = (value: number, { limit, modulo }: Grain): number =>
  modulo === undefined ? Math.min(value, limit) : value % modulo;

/** Turns since a visit; absent when there was none: a turn is far in the past before any story begins. */
const grainedTurn = (state: Snapshot, rank: number, grain: Grain): string => {
  const turn = state.turns[rank] ?? 0;
  return turn < -1 ? '' : String(grained(state.turn - turn, grain));
};

/** A value with its type: 1, 1.0, "1" and true behave differently. */
const valueKey = (value: InkObject): string => {
  if (value instanceof IntValue) return String(value.value);
  if (value instanceof FloatValue) return `f${value.value}`;
  if (value instanceof StringValue) return JSON.stringify(value.value);
  if (value instanceof VariablePointerValue) return `&${value.variableName}@${value.contextIndex}`;
  if (value instanceof ListValue) return listKey(itemsOf(value), value);
  return value instanceof Value ? String(value) : '?';
};

/** The order in which the items of a list came in matters to LIST_RANDOM only. */
const unorderedKey = (value: InkObject): string =>
  value instanceof ListValue ? listKey(itemsOf(value).sort(), value) : valueKey(value);

const itemsOf = ({ value }: ListValue): string[] => [...(value?.keys() ?? [])];

/** An empty list remembers what it was a list of. */
const listKey = (items: readonly string[], { value }: ListValue): string =>
  `(${items.length > 0 ? items.join() : `of ${value?.originNames?.join()}`})`;
