import type { Beat } from '../lexicon/beat.ts';
import type { Gauge, Header } from '../lexicon/scenario.ts';

/** The gauge the curve follows: `confiance` when the scene has one, else the first it declares. */
export const mainGauge = (header: Header): Gauge | undefined =>
  header.gauges.find(({ name }) => name === 'confiance') ?? header.gauges[0];

/** What one decision did to the main gauge. `effect` is positive towards the good side, whichever side that is. */
export type Move = { before: number; after: number; effect: number };

/** The move between two beats; undefined when ink gave no value for one of them. */
export const moveOf = (gauge: Gauge, from: Beat, to: Beat): Move | undefined => {
  const before = from.gauges[gauge.name];
  const after = to.gauges[gauge.name];
  if (before === undefined || after === undefined) return undefined;
  return { before, after, effect: gauge.better === 'haut' ? after - before : before - after };
};

/** Whether a value lies in the bad half of a gauge, its middle excluded: there, the exchange is tense. */
export const isTense = (gauge: Gauge, value: number): boolean => {
  const middle = (gauge.min + gauge.max) / 2;
  return gauge.better === 'haut' ? value < middle : value > middle;
};
