import { describe, expect, test } from 'vitest';
import type { Explored } from '../../../src/explore/explore.ts';
import { transitionsOf } from '../../../src/explore/state-graph.ts';
import { generateStory } from '../../unit/explore/generate-story.ts';
import { explored, shipped, written } from '../../unit/explore/kit.ts';
import { type Naive, naively, naivelyFast } from '../../unit/explore/naive.ts';

/** What the graph says of the takes of at most `depth` choices under one seed, in the words of the naive explorer. */
const within = (depth: number, seed: number, { graph }: Explored): Omit<Naive, 'plays'> => {
  const opening = graph.openings.find((one) => one.seed === seed);
  const endings = new Set<string>();
  const errors = new Set<string>();
  const bounds: Naive['bounds'] = {};
  const see = (gauge: string, value: number): void => {
    const [min, max] = bounds[gauge] ?? [value, value];
    bounds[gauge] = [Math.min(min, value), Math.max(max, value)];
  };
  let layer = new Map<number, { low: number[]; high: number[] }>();
  const first = (opening?.gauges ?? []).map((value) => value ?? 0);
  if (opening) layer.set(opening.moment, { low: first, high: first });
  for (let left = depth; layer.size > 0; left--) {
    const next = new Map<number, { low: number[]; high: number[] }>();
    for (const [at, { low, high }] of layer) {
      const moment = graph.moments[at];
      for (const [gauge, name] of graph.gauges.entries()) {
        see(name, low[gauge] ?? 0);
        see(name, high[gauge] ?? 0);
      }
      if (moment?.kind === 'outcome') {
        const { kind, ending, message } = moment.outcome;
        if (kind === 'end') endings.add(ending ? `${ending.name};${ending.outcome ?? ''}` : '');
        else errors.add(message);
      }
      if (left === 0) continue;
      for (const { to, shifts } of transitionsOf(moment)) {
        const move = (values: number[]): number[] =>
          values.map((value, gauge) => {
            const shift = shifts.find((one) => one.gauge === gauge);
            if (!shift) return value;
            return 'to' in shift ? shift.to : value + shift.by;
          });
        const before = next.get(to);
        const [newLow, newHigh] = [move(low), move(high)];
        next.set(to, {
          low: newLow.map((value, gauge) => Math.min(value, before?.low[gauge] ?? value)),
          high: newHigh.map((value, gauge) => Math.max(value, before?.high[gauge] ?? value)),
        });
      }
    }
    layer = left === 0 ? new Map() : next;
  }
  return { endings: [...endings].sort(), errors: [...errors].sort(), bounds };
};

const DEPTH = 8;
/** One decision less for a scene of the shelf: a fifth of the takes, and the whole proof in half a minute. */
const SHELF_DEPTH = 7;
const SEED = 1;

const compare = (depth: number, found: Explored, { plays, ...naive }: Naive): void => {
  expect(plays).toBeGreaterThan(0);
  expect(within(depth, SEED, found)).toEqual(naive);
};

describe('As deep as one can try every take, the merged exploration finds what trying every take finds', () => {
  test.each(shipped())(
    'in %s',
    (_, script) => {
      const found = explored(script, { seed: SEED, depth: SHELF_DEPTH, samples: 0 });
      compare(SHELF_DEPTH, found, naivelyFast(script, SEED, SHELF_DEPTH, found.graph.gauges));
    },
    120_000,
  );

  test('in 200 generated stories, played by the official engine', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const script = written(generateStory(seed));
      const found = explored(script, { seed: SEED, depth: DEPTH, samples: 0 });
      compare(DEPTH, found, naively(script, SEED, DEPTH, found.graph.gauges));
    }
  }, 120_000);
});
