import { locate } from '../script/locate.ts';
import type { Coverage, Unreachable } from './coverage.ts';
import type { Explored } from './explore.ts';
import { gaugeRanges } from './gauge-ranges.ts';
import { payingLoops, traps } from './loops.ts';
import { sharesOf } from './shares.ts';
import type { Outcome } from './state-graph.ts';
import { orderOf, totalsOf } from './totals.ts';
import { type Trail, trailTo } from './trail.ts';

/**
 * A path as one reads it, for each choice its label or its words, and as one replays it (`npm run play -- --take`), for
 * each choice its rank; the seed when it is not that of the report.
 */
type Path = { path: string[]; take: number[]; seed?: number };

/** `beats` and `minutes` are those of the shortest take that ends so; `share` is its part of random takes, 0 to 1. */
export type EndingFound = Path & {
  name?: string;
  outcome?: string;
  file?: string;
  line?: number;
  beats: number;
  share: number;
};

/** What goes wrong on a path. `message` is the engine's, or names what grows. */
export type Fault = Path & {
  kind: Exclude<Outcome['kind'], 'end'> | 'trap' | 'counter' | 'loop';
  message: string;
  file?: string;
  line?: number;
};

/** Null: no limit, or nothing to tell. */
export type Span = { least: number | null; most: number | null };

/** What an exploration found, as data: the `--json` of `npm run explore`, the author's checks. */
export type Report = {
  complete: boolean;
  seed: number;
  /** What is said here holds for every seed, not for `seed` alone. */
  anySeed: boolean;
  states: number;
  transitions: number;
  choicePoints: Coverage['choicePoints'];
  endings: EndingFound[];
  unreachable: Unreachable[];
  errors: Fault[];
  /** Takes that end: beats, and minutes of listening and reading replies. */
  beats: Span;
  minutes: Span;
  gauges: ({ name: string } & Span)[];
};

export const reportOf = (explored: Explored): Report => {
  const { graph, complete, seed, anySeed, transitions, coverage, script } = explored;
  const order = orderOf(graph);
  const shares = sharesOf(graph, order);
  const ranges = gaugeRanges(graph, order);
  const pathOf = (trail: Trail): Path => ({
    path: trail.steps.map(({ label, words }) => label ?? words),
    take: trail.steps.map(({ choice }) => choice),
    ...(trail.seed !== seed && { seed: trail.seed }),
  });
  const placeOf = (path: string) => locate(script, path) ?? {};
  const endingOf = ({ ending, path }: Outcome, trail: Trail, share: number): EndingFound => ({
    ...(ending?.name && { name: ending.name }),
    ...(ending?.outcome && { outcome: ending.outcome }),
    ...placeOf(path),
    ...pathOf(trail),
    beats: trail.steps.length + 1,
    share,
  });

  const outcomes = [
    ...graph.moments.flatMap((moment, at) =>
      moment.kind === 'outcome'
        ? [{ outcome: moment.outcome, trail: trailTo(graph, at), share: shares[at] ?? 0 }]
        : [],
    ),
    ...explored.sampled.map((found) => ({ ...found, share: 0 })),
  ];
  const errors: Fault[] = [
    ...outcomes.flatMap(({ outcome: { kind, message, path }, trail }) =>
      kind === 'end' ? [] : [{ kind, message, ...placeOf(path), ...pathOf(trail) }],
    ),
    ...traps(graph, order).map((trail) => ({ kind: 'trap' as const, message: 'no end', ...pathOf(trail) })),
    ...explored.counters.map(({ name, values, trail }) => ({
      kind: 'counter' as const,
      message: `${name} = ${values.join(', ')}…`,
      ...pathOf(trail),
    })),
    ...ranges.flatMap(({ name, grows }) =>
      grows ? [{ kind: 'loop' as const, message: name, ...pathOf(grows) }] : [],
    ),
    ...payingLoops(graph, order).map(({ criteria, trail }) => ({
      kind: 'loop' as const,
      message: criteria.join(', '),
      ...pathOf(trail),
    })),
  ];

  const isEnd = (at: number): boolean => {
    const moment = graph.moments[at];
    return moment?.kind === 'outcome' && moment.outcome.kind === 'end';
  };
  const spanOver = (cost: (ms: number) => number): Span => {
    const msOf = (at: number, choice: number): number => {
      const moment = graph.moments[at];
      return moment?.kind === 'decision' ? (moment.transitions?.[choice]?.said.ms ?? 0) : 0;
    };
    const { least, most } = totalsOf(graph, order, (at, choice) => cost(msOf(at, choice)), isEnd);
    const firsts = graph.openings.map(({ moment, said }) => ({ moment, own: cost(said.ms) }));
    return {
      least: finite(Math.min(...firsts.map(({ moment, own }) => own + (least[moment] ?? 0)))),
      most: finite(Math.max(...firsts.map(({ moment, own }) => own + (most[moment] ?? 0)))),
    };
  };

  return {
    complete,
    seed,
    anySeed,
    states: graph.moments.length,
    transitions,
    choicePoints: coverage.choicePoints,
    endings: outcomes
      .filter(({ outcome }) => outcome.kind === 'end')
      .map(({ outcome, trail, share }) => endingOf(outcome, trail, share)),
    unreachable: coverage.unreachable,
    errors,
    beats: spanOver(() => 1),
    minutes: spanOver((ms) => ms / 60_000),
    gauges: ranges.map(({ name, min, max }) => ({ name, least: finite(min), most: finite(max) })),
  };
};

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
