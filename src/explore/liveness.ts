import type { Container } from '../script/ink-engine.ts';
import { Components } from './components.ts';
import type { ContentGraph } from './content-graph.ts';
import type { Live } from './live.ts';
import type { Reads } from './reads.ts';
import type { Settled, Visits } from './settled.ts';
import { Slots } from './slots.ts';

export type Liveness = {
  counted: ReadonlyMap<Container, number>;
  turned: ReadonlyMap<Container, number>;
  /** What is live when reading may resume at any of these positions, given the number of visits by rank. */
  liveAt(positions: readonly number[], counts: Int32Array): Live;
};

/** Pairs of a position and what was visited before, beyond which visits are no longer followed: 100 MB. */
const MOST_PAIRS = 300_000;

/**
 * Works out, for each position and what has been visited when it is read, all that may be read from there on. Positions
 * in a strongly connected component share their set; components come sinks first, so that one pass is enough, and
 * what was worked out for a moment serves the next. Sets are bits.
 */
export const livenessOf = (graph: ContentGraph, settled: Settled, reads: Reads): Liveness => {
  const slots = new Slots(graph.containers);
  const readAt = new Map(
    [...reads.at].map(([position, list]) => [position, list.flatMap((read) => slots.of(read))]),
  );
  for (const read of reads.unheard) slots.remember(read);
  const words = (slots.size + 31) >> 5;
  const size = graph.next.length;
  const pairs = new Map<number, number>();
  const pairList: { position: number; visits: Visits }[] = [];
  const sets: Int32Array[] = [];

  const pairOf = (position: number, before: Visits): number => {
    const isMany = pairList.length > MOST_PAIRS;
    const visits = isMany ? 0 : settled.relevant(position, before | settled.arrive(position));
    const key = visits * size + position;
    const pair = pairs.get(key) ?? pairList.length;
    if (pair === pairList.length) pairList.push({ position, visits });
    pairs.set(key, pair);
    return pair;
  };
  const nexts: (readonly number[] | undefined)[] = [];
  const next = (pair: number): readonly number[] => {
    const { position, visits } = pairList[pair] ?? NOWHERE;
    const known = nexts[pair] ?? settled.next(position, visits).map((to) => pairOf(to, visits));
    nexts[pair] = known;
    return known;
  };
  const close = (members: readonly number[], component: number): void => {
    const below: Int32Array[] = [];
    const own: number[] = [];
    for (const pair of members) {
      for (const slot of readAt.get(pairList[pair]?.position ?? -1) ?? []) own.push(slot);
      for (const to of next(pair)) {
        const other = components.of(to) ?? -1;
        const set = other === component ? undefined : sets[other];
        if (set && !below.includes(set)) below.push(set);
      }
    }
    const [only = new Int32Array(words)] = below;
    sets.push(own.length === 0 && below.length <= 1 ? only : union(words, below, own));
  };
  const components = new Components(next, close);

  const visitsIn = (counts: Int32Array): Visits =>
    settled.facts.reduce((visits, container, rank) => {
      const count = counts[slots.counted.get(container) ?? -1] ?? 0;
      return count > 0 ? visits | (1 << rank) : visits;
    }, 0);

  const known = new Map<string, Live>();
  return {
    counted: slots.counted,
    turned: slots.turned,
    liveAt: (positions, counts) => {
      const visits = visitsIn(counts);
      const starts = positions.map((position) => pairOf(position, visits));
      const key = starts.join();
      const found = known.get(key);
      if (found) return found;
      for (const start of starts) components.visit(start);
      const below = starts.flatMap((start) => sets[components.of(start) ?? -1] ?? []);
      const live = slots.live(known.size, union(words, below, []));
      known.set(key, live);
      return live;
    },
  };
};

const NOWHERE = { position: -1, visits: 0 };

const union = (words: number, sets: Iterable<Int32Array>, own: readonly number[]): Int32Array => {
  const all = new Int32Array(words);
  for (const set of sets)
    for (let word = 0; word < words; word++) all[word] = (all[word] ?? 0) | (set[word] ?? 0);
  for (const slot of own) all[slot >> 5] = (all[slot >> 5] ?? 0) | (1 << (slot & 31));
  return all;
};
