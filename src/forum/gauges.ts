import type { Beat } from '../lexicon/beat.ts';
import type { Gauge, Header } from '../lexicon/scenario.ts';

export type GaugeValue = Gauge & { value: number };

/** The gauges the header declares, as they stand after a beat. */
export const gaugesOf = ({ gauges }: Header, beat: Beat): GaugeValue[] =>
  gauges.flatMap((gauge) => {
    const value = beat.gauges[gauge.name];
    return value === undefined ? [] : [{ ...gauge, value }];
  });
