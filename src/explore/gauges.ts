import type { Script } from '../lexicon/script.ts';
import { FloatValue, type InkObject, IntValue } from '../script/ink-engine.ts';
import type { FastStory } from './engine.ts';
import type { Ran, Snapshot } from './ran.ts';
import type { Shift } from './state-graph.ts';

/** Gauges of the header; in a story without our header, the global variables that something adds a constant to. */
export const gaugesOf = (
  { header }: Script,
  story: FastStory,
  increments: ReadonlySet<{ variableName: string | null }>,
): string[] => {
  const names =
    header.gauges.length > 0 ? header.gauges.map(({ name }) => name) : [...increments].map(nameOf);
  return [...new Set(names)].filter((name) => story.variablesState.GlobalVariableExistsWithName(name));
};

const nameOf = ({ variableName }: { variableName: string | null }): string => variableName ?? '';

/** Their values in a state; undefined for what holds no number. */
export const valuesOf = (gauges: readonly string[], { globals }: Snapshot): (number | undefined)[] =>
  gauges.map((name) => numberIn(globals.get(name)));

const numberIn = (value: InkObject | undefined): number | undefined =>
  value instanceof IntValue || value instanceof FloatValue ? (value.value ?? undefined) : undefined;

/** What a beat did to each gauge. */
export const shiftsOf = (
  gauges: readonly string[],
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  { jumped }: Ran,
): Shift[] =>
  gauges.flatMap((name, gauge): Shift[] => {
    const [from, to] = [before[gauge], after[gauge]];
    if (to === undefined) return [];
    if (from === undefined || jumped.has(name)) return [{ gauge, to }];
    return from === to ? [] : [{ gauge, by: to - from }];
  });
