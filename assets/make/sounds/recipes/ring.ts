import { makeDice } from '../dice.ts';
import { lowPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { draw, lay, mix, silence, swell, type Wave } from '../wave.ts';

/** The French cadence: 440 Hz, a second and a half on, three and a half off. */
const ON = 1.5;
const CYCLE = 5;
const PITCH = 440;
const STROKES = 12;

/** A desk telephone: a warm 440 Hz that two small bells, a third apart, make shimmer. */
export const ring: Recipe = {
  name: 'sonnerie',
  caption: '[sonnerie du téléphone]',
  line: 'near',
  kind: 'cycle',
  rate: 24000,
  depth: 14,
  level: -18,
  make() {
    const dry = mix([voice(), 1], [bells(), 1.6]);
    const room = roomOf(dry, ROOMS.desk);
    return through(mix([dry, 1], [room, 0.5]), lowPass(6500));
  },
};

/** Two oscillators a hair apart, one much softer so that they never cancel, and a tremor in time with the bells. */
function voice(): Wave {
  const harmonics: [rank: number, gain: number][] = [
    [0.5, 0.1],
    [1, 1],
    [2, 0.28],
    [3, 0.12],
    [4, 0.035],
  ];
  return draw(CYCLE, (t) => {
    if (t > ON + 0.12) return 0;
    const tremor = 0.78 + 0.22 * Math.cos(2 * Math.PI * STROKES * t);
    const tone = harmonics.reduce((sum, [rank, gain]) => {
      const turn = 2 * Math.PI * PITCH * rank * t;
      return sum + gain * (Math.sin(turn) + 0.3 * Math.sin(turn * 1.003 + rank));
    }, 0);
    return 0.3 * tremor * swell(t, ON + 0.12, 0.03, 0.16) * tone;
  });
}

function bells(): Wave {
  const dice = makeDice(440);
  const wave = silence(CYCLE);
  for (let stroke = 0; stroke < ON * STROKES; stroke++) {
    const pitch = stroke % 2 === 0 ? PITCH * 2 : PITCH * 2.5;
    const bell = strike(
      tones(
        [pitch, 1, 0.5],
        [pitch * 2.01, 0.45, 0.3],
        [pitch * 2.74, 0.22, 0.16],
        [pitch * 4.07, 0.1, 0.09],
      ),
      { hardness: 0.85, dice },
    );
    lay(wave, bell, stroke / STROKES, 0.16 * (stroke === 0 ? 1.3 : 1));
  }
  return wave;
}
