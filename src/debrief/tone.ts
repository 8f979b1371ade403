import { PORTER, type Porter } from '../lexicon/criteria.ts';
import type { Gauge } from '../lexicon/scenario.ts';
import { isTense } from './main-gauge.ts';
import type { Turn } from './turns.ts';

/** How often an attitude was chosen, and at how many moments it could have been. `chosen` never exceeds `offered`. */
export type AttitudeCount = { attitude: Porter; chosen: number; offered: number };

/** A habit the figures show: `times` replies out of `of`, either while the exchange was tense or all along. */
export type Leaning = { attitude: Porter; times: number; of: number; when: 'tense' | 'throughout' };

/** The tone of the replies after Porter. `tagged` counts the chosen replies whose attitude the author named. */
export type Tone = { tagged: number; counts: AttitudeCount[]; leaning?: Leaning };

/** Fewer replies than this say nothing of a habit. */
const ENOUGH = 4;

/**
 * Porter's six attitudes, chosen beside offered. No attitude is bad; a leaning is told only when, over at least four
 * moments where more than one attitude was possible, one attitude alone makes half of the replies or more. Tense
 * moments are looked at first, since that is where a habit shows.
 */
export const toneOf = (turns: readonly Turn[], gauge: Gauge | undefined): Tone => {
  const tagged = turns.filter(({ choice }) => choice.porter !== undefined);
  const free = tagged.filter((turn) => offeredAt(turn).size > 1);
  const tense = gauge ? free.filter(({ move }) => move && isTense(gauge, move.before)) : [];
  const leaning = leaningOf(tense, 'tense') ?? leaningOf(free, 'throughout');
  return {
    tagged: tagged.length,
    counts: PORTER.map((attitude) => ({
      attitude,
      chosen: tagged.filter(({ choice }) => choice.porter === attitude).length,
      offered: turns.filter((turn) => offeredAt(turn).has(attitude)).length,
    })),
    ...(leaning ? { leaning } : {}),
  };
};

const offeredAt = ({ choice, others }: Turn): Set<Porter> =>
  new Set([choice, ...others].flatMap(({ porter }) => (porter ? [porter] : [])));

const leaningOf = (turns: readonly Turn[], when: Leaning['when']): Leaning | undefined => {
  if (turns.length < ENOUGH) return undefined;
  const counts = PORTER.map((attitude) => ({
    attitude,
    times: turns.filter(({ choice }) => choice.porter === attitude).length,
  })).sort((a, b) => b.times - a.times);
  const [first, second] = counts;
  if (!first || first.times * 2 < turns.length || first.times === second?.times) return undefined;
  return { ...first, of: turns.length, when };
};
