/**
 * Proves that every path of a scene was seen, where testers elsewhere play at random. States that cannot differ in what
 * follows are one moment, so that the paths of a scene (10^17 in a long one) fold into a graph of a few thousand
 * moments; what one wants to know is then read from the graph (`report.ts`, `reach-of.ts`). Never hangs: a beat
 * is bounded, and the caller holds the clock. When a story cannot be finished within the limits, least-taken
 * walks cover the rest, and the result says so.
 *
 * @example
 * const exploration = explore(script, { states: 50_000 });
 * while (exploration.advance(500) !== 'done' && clock() < deadline);
 * const { complete, graph } = exploration.result();
 */
import type { Script } from '../lexicon/script.ts';
import { type Counter, countersOn } from './counters.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { Frontier, type Waiting } from './frontier.ts';
import { openingsOf } from './openings.ts';
import { type Played, playerOf } from './player.ts';
import { type Found, type Sampler, samplerOf } from './sample.ts';
import type { Origin, StateGraph, Transition } from './state-graph.ts';
import { wordSearch } from './word-search.ts';

/** Where an exploration gives up. `depth` counts choices from an opening; `samples` are plays of the walks that follow. */
export type Limits = { seed: number; states: number; depth: number; bytes: number; samples: number };

const DEFAULT_LIMITS: Limits = {
  seed: 1,
  states: 200_000,
  depth: Number.POSITIVE_INFINITY,
  bytes: 100_000_000,
  samples: 20_000,
};

/**
 * exploring: moments wait. listening: all are known, some words were not heard. sampling: a limit was met, walks cover
 * the rest. done: nothing more to learn.
 */
export type Phase = 'exploring' | 'listening' | 'sampling' | 'done';

export type Progress = { phase: Phase; states: number; transitions: number; seen: number; total: number };

/**
 * All that was learned. `seed` is the one asked for; `anySeed` tells that the openings hold for every seed. What
 * `sampled` and `counters` say is empty when `complete`.
 */
export type Explored = {
  script: Script;
  seed: number;
  anySeed: boolean;
  complete: boolean;
  graph: StateGraph;
  transitions: number;
  coverage: Coverage;
  sampled: readonly Found[];
  counters: readonly Counter[];
};

export type Exploration = {
  /** Plays about this many choices, then says where it stands. A choice takes 0.05 ms, 30 ms at the very worst. */
  advance(plays: number): Phase;
  /** Gives up finding every moment: the next advances are walks. For a caller whose time is running out. */
  settle(): void;
  progress(): Progress;
  result(): Explored;
};

export const explore = (script: Script, limits: Partial<Limits> = {}): Exploration => {
  const { seed, states, depth, bytes, samples } = { ...DEFAULT_LIMITS, ...limits };
  const player = playerOf(script);
  const graph: StateGraph = { moments: [], openings: [], gauges: player.gauges };
  const known = new Map<string, number>();
  const taken = new Int32Array(player.points.length);
  const frontier = new Frontier();
  let phase: Phase = 'exploring';
  let transitions = 0;
  let held = 0;
  let sampler: Sampler | undefined;
  let walked = 0;

  const momentOf = (played: Played, origin: Origin, beats: number): number => {
    const { key, outcome, replies, snapshot } = played;
    const before = known.get(key);
    if (before !== undefined) return before;
    const moment = graph.moments.length;
    const content = outcome ? { kind: 'outcome' as const, outcome } : { kind: 'decision' as const, replies };
    graph.moments.push({ origin, beats, ...content });
    known.set(key, moment);
    held += 2 * key.length + REPLY_BYTES * replies.length;
    if (!outcome) frontier.push({ moment, snapshot });
    return moment;
  };

  const expand = ({ moment, snapshot }: Waiting): number => {
    const from = graph.moments[moment];
    if (from?.kind !== 'decision') return 0;
    from.transitions = from.replies.map((reply, choice): Transition => {
      const played = player.play(snapshot, choice);
      if (reply.point >= 0) taken[reply.point] = (taken[reply.point] ?? 0) + 1;
      const to = momentOf(played, { moment, choice }, from.beats + 1);
      return { to, said: played.said, shifts: played.shifts };
    });
    transitions += from.replies.length;
    return from.replies.length;
  };

  const bytesHeld = (): number =>
    held + frontier.weight + MOMENT_BYTES * graph.moments.length + TRANSITION_BYTES * transitions;

  /** All that waits lies beyond the depth asked for: nothing to explain. */
  const isDeep = (): boolean => (graph.moments[frontier.first?.moment ?? -1]?.beats ?? 0) > depth;

  /** The moment to explore next; none when all are explored or a limit is met. */
  const upcoming = (): Waiting | undefined =>
    !isDeep() && graph.moments.length < states && bytesHeld() < bytes ? frontier.first : undefined;

  const { openings, coverAll } = openingsOf(player, seed);
  for (const [opening, { seed: drawn, played }] of openings.entries()) {
    const { draws, said, snapshot } = played;
    const moment = momentOf(played, { opening }, 1);
    graph.openings.push({ seed: drawn, draws, said, moment, gauges: player.gaugesIn(snapshot) });
  }

  const seeds = graph.openings.map((opening) => opening.seed);
  const words = wordSearch(player, seeds, Math.min(states, MOST_WORD_STATES));
  const explorePart = (plays: number): void => {
    let left = plays;
    for (let one = upcoming(); one && left > 0; one = upcoming()) {
      left -= expand(one);
      frontier.shift();
    }
    if (frontier.isEmpty) phase = 'listening';
    else if (!upcoming()) phase = 'sampling';
  };

  const samplePart = (plays: number): void => {
    sampler ??= samplerOf(player, graph, frontier.rest(), taken, (key) => known.has(key));
    const part = Math.min(plays, samples - walked);
    sampler.walk(part);
    walked += part;
    if (walked >= samples) phase = 'done';
  };

  return {
    advance: (plays) => {
      if (phase === 'exploring') explorePart(plays);
      else if (phase === 'listening' && !words.advance(plays)) phase = 'done';
      else if (phase === 'sampling') samplePart(plays);
      return phase;
    },
    settle: () => {
      if (phase === 'exploring') phase = frontier.isEmpty ? 'listening' : 'sampling';
    },
    progress: () => {
      const seen = taken.filter((times) => times > 0).length;
      return { phase, states: graph.moments.length, transitions, seen, total: taken.length };
    },
    result: () => ({
      script,
      seed,
      anySeed: coverAll,
      complete: frontier.isEmpty,
      graph,
      transitions,
      coverage: coverageOf(script, player, taken, frontier.isEmpty, words.doubtful()),
      sampled: sampler?.found ?? [],
      counters: isDeep() ? [] : countersOn(player, graph, frontier.rest()),
    }),
  };
};

/** States told apart to hear every word: beyond, some words are in doubt. */
const MOST_WORD_STATES = 20_000;

/** Memory of a moment and of a transition, measured on long stories; keys and waiting states are weighed apart. */
const MOMENT_BYTES = 400;
const TRANSITION_BYTES = 200;
const REPLY_BYTES = 200;
