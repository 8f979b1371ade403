import { between, makeDice } from '../dice.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomAround } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { layAround, mix, silence, type Wave } from '../wave.ts';
import { hood } from './kitchen-hood.ts';
import { simmer } from './kitchen-simmer.ts';

/** Long enough for the clink not to become a clock. */
const LOOP = 16;

/** A restaurant kitchen at the other end: the hood, a pan that simmers, pans moved, a knife, a glass. */
export const kitchen: Recipe = {
  name: 'cuisine',
  caption: '[casseroles, hotte]',
  line: 'far',
  kind: 'loop',
  rate: 8000,
  depth: 10,
  level: -30,
  make() {
    const work = mix([pans(), 1], [knife(), 1], [clinks(), 1]);
    return mix([hood(LOOP), 0.5], [simmer(LOOP), 1.5], [work, 2.4], [roomAround(work, ROOMS.kitchen), 2]);
  },
};

/** Steel on steel and steel on iron, never twice at the same interval. */
function pans(): Wave {
  const dice = makeDice(31);
  const wave = silence(LOOP);
  const pan = tones(
    [318, 0.8, 0.3],
    [705, 1, 0.42],
    [1190, 0.8, 0.5],
    [1865, 0.6, 0.38],
    [2540, 0.4, 0.26],
    [3120, 0.3, 0.2],
  );
  const lid = tones([890, 0.7, 0.5], [1420, 0.8, 0.7], [2210, 0.6, 0.55], [2960, 0.4, 0.4]);
  const grate = tones([240, 1, 0.12], [520, 0.8, 0.1], [980, 0.6, 0.08], [1700, 0.3, 0.05]);
  layAround(wave, strike(grate, { hardness: 0.5, dice }), 1.15, 0.06);
  layAround(wave, strike(pan, { hardness: 0.55, dice }), 1.19, 0.075);
  layAround(wave, strike(pan, { hardness: 0.4, dice }), 1.62, 0.06);
  layAround(wave, strike(lid, { hardness: 0.45, dice }), 5.83, 0.13);
  // A lid settles: closer and closer, softer and softer.
  for (let i = 0, t = 6.02, gap = 0.13; i < 5; i++, t += gap, gap *= 0.72) {
    layAround(wave, strike(lid, { hardness: 0.4, dice }), t, 0.085 * 0.74 ** i);
  }
  layAround(wave, strike(grate, { hardness: 0.45, dice }), 9.7, 0.09);
  layAround(wave, strike(pan, { hardness: 0.5, dice }), 13.34, 0.07);
  layAround(wave, strike(grate, { hardness: 0.5, dice }), 13.52, 0.07);
  return wave;
}

/** A knife on a board, far from the telephone, with the unevenness of a hand. */
function knife(): Wave {
  const dice = makeDice(32);
  const wave = silence(LOOP);
  const board = tones([345, 1, 0.06], [610, 0.7, 0.045], [1080, 0.35, 0.03], [2100, 0.2, 0.015]);
  const rows: [start: number, taps: number][] = [
    [3.1, 9],
    [10.75, 7],
  ];
  for (const [start, taps] of rows) {
    for (let tap = 0, t = start; tap < taps; tap++, t += between(dice, 0.15, 0.2)) {
      layAround(wave, strike(board, { hardness: 0.5, dice }), t, between(dice, 0.08, 0.13));
    }
  }
  return wave;
}

/** A glass, then a spoon left in a bowl. */
function clinks(): Wave {
  const dice = makeDice(33);
  const wave = silence(LOOP);
  const glass = tones([1980, 0.8, 0.32], [2870, 0.6, 0.24], [3290, 0.4, 0.18]);
  const spoon = tones([1530, 0.7, 0.12], [2440, 0.8, 0.2], [3180, 0.5, 0.14]);
  layAround(wave, strike(glass, { hardness: 0.9, dice }), 8.21, 0.09);
  layAround(wave, strike(spoon, { hardness: 0.85, dice }), 14.9, 0.07);
  layAround(wave, strike(spoon, { hardness: 0.8, dice }), 15.03, 0.045);
  return wave;
}
