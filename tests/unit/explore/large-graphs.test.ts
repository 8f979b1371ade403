import { describe, expect, test } from 'vitest';
import { alike } from '../../../src/explore/alike.ts';
import { gaugeRanges } from '../../../src/explore/gauge-ranges.ts';
import { sharesOf } from '../../../src/explore/shares.ts';
import type { Moment, Shift, StateGraph, Transition } from '../../../src/explore/state-graph.ts';
import { orderOf, totalsOf } from '../../../src/explore/totals.ts';
import { randomFrom } from './generate-story.ts';

/** Big enough that anything worse than n log n outlasts the patience of the tests. */
const MANY = 60_000;

/** A graph from exits: for each moment, where its choices lead and what they add; none is an end. */
const graphOf = (exits: readonly (readonly [to: number, by: number][])[]): StateGraph => {
  const moments = exits.map((all, at): Moment => {
    const common = { origin: { opening: 0 }, beats: at + 1 };
    if (all.length === 0)
      return { ...common, kind: 'outcome', outcome: { kind: 'end', path: 'end', message: '' } };
    const replies = all.map((_, nth) => ({ point: 0, path: 'c', nth, words: '' }));
    const transitions = all.map(([to, by]): Transition => {
      const shifts: Shift[] = by === 0 ? [] : [{ gauge: 0, by }];
      return { to, said: { ms: 1, seen: [] }, shifts };
    });
    return { ...common, kind: 'decision', replies, transitions };
  });
  const opening = { seed: 1, draws: [], said: { ms: 0, seen: [] }, moment: 0, gauges: [0] };
  return { moments, openings: [opening], gauges: ['g'] };
};

/** Moments in a row, each with a way on and a way back; the last one ends. */
const corridor = (on: number, back: number): StateGraph =>
  graphOf(
    Array.from({ length: MANY }, (_, at): [number, number][] =>
      at === MANY - 1
        ? []
        : [
            [at + 1, on],
            [Math.max(0, at - 1), back],
          ],
    ),
  );

describe('a graph of many moments in one loop is read in a moment', () => {
  test('a gauge that comes and goes keeps its range', () => {
    const graph = corridor(1, -1);
    graph.moments[0] = { ...graphOf([[[1, 1]]]).moments[0] } as Moment;
    expect(gaugeRanges(graph, orderOf(graph))).toEqual([{ name: 'g', min: 0, max: MANY - 1 }]);
  });

  test('a gauge that each turn raises has no limit, and the first moment of the loop is told', () => {
    const [range] = gaugeRanges(corridor(1, 0), orderOf(corridor(1, 0)));
    expect(range).toMatchObject({ min: 0, max: Number.POSITIVE_INFINITY, grows: { steps: [] } });
  });

  test('the shortest take goes straight on; the longest has no limit', () => {
    const graph = corridor(0, 0);
    const isEnd = (at: number) => at === MANY - 1;
    const { least, most } = totalsOf(graph, orderOf(graph), () => 1, isEnd);
    expect([least[0], most[0]]).toEqual([MANY - 1, Number.POSITIVE_INFINITY]);
  });

  test('shares that would take for ever are left with what still turns', () => {
    const shares = sharesOf(corridor(0, 0), orderOf(corridor(0, 0)));
    expect(shares[MANY - 1]).toBeLessThan(1);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  test('a count down to the end makes as many classes as it counts', () => {
    const exits = Array.from({ length: MANY }, (_, at) => (at === 0 ? [] : [at - 1]));
    expect(
      new Set(
        alike(
          exits.map(({ length }) => length),
          exits,
        ),
      ).size,
    ).toBe(MANY);
  });
});

describe('moments that nothing tells apart are one', () => {
  /** Until nothing moves: slow, and plainly right. */
  const byRounds = (looks: readonly number[], exits: readonly (readonly number[])[]): number[] => {
    let classes: number[] = [...looks];
    for (let count = 0; ; ) {
      const ranks = new Map<string, number>();
      classes = classes.map((own, at) => {
        const key = `${own}|${exits[at]?.map((to) => classes[to])}`;
        const rank = ranks.get(key) ?? ranks.size;
        ranks.set(key, rank);
        return rank;
      });
      if (ranks.size === count) return classes;
      count = ranks.size;
    }
  };

  test('in 300 graphs drawn at random', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const draw = (count: number): number => Math.floor(random() * count);
      const size = 1 + draw(40);
      const exits = Array.from({ length: size }, () => Array.from({ length: draw(3) }, () => draw(size)));
      const looks = exits.map(({ length }) => 2 * length + draw(2));
      expect(alike(looks, exits), `seed ${seed}`).toEqual(byRounds(looks, exits));
    }
  });
});
