import { makeDice } from '../dice.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { lay, mix, silence } from '../wave.ts';

/** A plate set down on the pass: its edge, then its foot, which turns once before it rests. */
export const plate: Recipe = {
  name: 'assiette',
  caption: '[une assiette que l’on pose]',
  line: 'far',
  kind: 'once',
  rate: 8000,
  depth: 12,
  level: -20,
  make() {
    const dice = makeDice(61);
    const wave = silence(0.9);
    const china = tones(
      [742, 0.5, 0.2],
      [1265, 0.9, 0.26],
      [1890, 0.8, 0.22],
      [2610, 0.6, 0.18],
      [3240, 0.4, 0.13],
    );
    const pass = tones([310, 1, 0.09], [540, 0.6, 0.07], [870, 0.3, 0.05]);
    lay(wave, strike(china, { hardness: 0.75, dice }), 0.005, 0.55);
    lay(wave, strike(china, { hardness: 0.65, dice }), 0.083, 0.7);
    lay(wave, strike(pass, { hardness: 0.45, dice }), 0.085, 0.9);
    for (let i = 0, t = 0.16, gap = 0.062; i < 5; i++, t += gap, gap *= 0.8) {
      lay(wave, strike(china, { hardness: 0.6, dice }), t, 0.2 * 0.68 ** i);
    }
    return mix([wave, 1], [roomOf(wave, ROOMS.kitchen), 0.5]);
  },
};
