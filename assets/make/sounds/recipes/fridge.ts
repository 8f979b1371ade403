import { hiss, makeDice } from '../dice.ts';
import { bandPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { at, draw, lay, mix, silence, swell, type Wave } from '../wave.ts';

const LENGTH = 2.6;

/** A refrigerator starts: the relay, a shudder, then the compressor, which moves away. */
export const fridge: Recipe = {
  name: 'frigo',
  caption: '[un frigo se met en marche]',
  line: 'far',
  kind: 'once',
  rate: 8000,
  depth: 11,
  level: -22,
  make() {
    const dice = makeDice(81);
    const relay = silence(LENGTH);
    const click = tones([880, 0.7, 0.03], [1640, 0.8, 0.025], [2700, 0.5, 0.02]);
    const case_ = tones([310, 1, 0.14], [470, 0.7, 0.12], [730, 0.4, 0.08]);
    lay(relay, strike(click, { hardness: 0.9, dice }), 0.01, 0.5);
    for (let i = 0; i < 6; i++)
      lay(relay, strike(case_, { hardness: 0.4, dice }), 0.06 + i * 0.043, 0.42 * 0.72 ** i);
    return mix([relay, 1], [roomOf(relay, ROOMS.kitchen), 0.5], [compressor(), 1]);
  },
};

/** The motor takes its speed in a third of a second, then hums on the harmonics of the mains. */
function compressor(): Wave {
  const dice = makeDice(82);
  const gas = through(hiss(LENGTH, dice), bandPass(900, 0.9));
  const phases = Array.from({ length: 16 }, () => 2 * Math.PI * dice());
  return draw(LENGTH, (t) => {
    const turns = 50 * (t - 0.13 * (1 - Math.exp(-t / 0.13)));
    const hum = phases.reduce((sum, phase, i) => {
      const rank = i + 2;
      const gain = (rank % 2 === 0 ? 1 : 0.35) / (1 + (rank / 7) ** 2);
      return sum + gain * Math.sin(2 * Math.PI * rank * turns + phase);
    }, 0);
    return swell(t, LENGTH, 0.3, 1.5) * (1 + 0.18 * Math.sin(2 * Math.PI * 6.2 * t)) * 0.06 * hum;
  }).map((x, i) => x + 0.1 * at(gas, i) * swell(i / 48_000, LENGTH, 0.4, 1.4));
}
