import type { FileRate } from './resample.ts';
import type { Wave } from './wave.ts';

/**
 * One sound: how to make it and how to write it.
 *
 * - `line: 'far'` is heard through the telephone (300 to 3,400 Hz, then 8 kHz), `near` is in the adviser's office.
 * - `kind: 'loop'` is made as a ring (its end meets its start), `cycle` loops because it ends in silence, `once` plays once.
 * - `level` is in dBFS while it sounds; `depth` is how many of the 16 bits are kept: a quiet noisy sound needs few.
 * - `caption` is what a person who does not hear it reads.
 */
export type Recipe = {
  name: string;
  caption: string;
  line: 'near' | 'far';
  kind: 'loop' | 'cycle' | 'once';
  rate: FileRate;
  depth: number;
  level: number;
  make(): Wave;
};
