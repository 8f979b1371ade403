import { hiss, makeDice } from '../dice.ts';
import { bandPass, lowPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { at, draw, lay, mix, silence, swell, type Wave } from '../wave.ts';

/** The door of a cold room: the lever, the seal that lets go, then the heavy panel closing. */
export const coldRoomDoor: Recipe = {
  name: 'porte',
  caption: '[porte de chambre froide]',
  line: 'far',
  kind: 'once',
  rate: 8000,
  depth: 12,
  level: -20,
  make() {
    const dice = makeDice(71);
    const wave = silence(2.1);
    const lever = tones([365, 0.7, 0.12], [820, 0.9, 0.16], [1390, 0.7, 0.14], [2240, 0.4, 0.1]);
    const panel = tones(
      [92, 1, 0.5],
      [168, 1, 0.42],
      [318, 0.9, 0.3],
      [455, 0.6, 0.24],
      [690, 0.35, 0.16],
      [1150, 0.15, 0.08],
    );
    lay(wave, strike(lever, { hardness: 0.6, dice }), 0.01, 0.5);
    lay(wave, strike(lever, { hardness: 0.7, dice }), 0.11, 0.35);
    lay(wave, seal(), 0.14, 0.5);
    lay(wave, strike(panel, { hardness: 0.35, dice }), 1.06, 1.5);
    lay(wave, strike(lever, { hardness: 0.6, dice }), 1.13, 0.4);
    return mix([wave, 1], [roomOf(wave, ROOMS.kitchen), 0.8]);
  },
};

/** Rubber that peels off, then the cold air. */
function seal(): Wave {
  const dice = makeDice(72);
  const noise = hiss(0.75, dice);
  const rubber = through(noise, bandPass(720, 1.4));
  const cold = through(noise, bandPass(1500, 0.7), lowPass(2600));
  const peel = draw(0.75, (t) => swell(t, 0.22, 0.03, 0.12) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 47 * t)));
  const breath = draw(0.75, (t) => 0.35 * swell(t, 0.75, 0.12, 0.55));
  return rubber.map((x, i) => 0.5 * (x * at(peel, i) + at(cold, i) * at(breath, i)));
}
