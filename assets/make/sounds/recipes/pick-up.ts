import { between, hiss, makeDice, rain } from '../dice.ts';
import { bandPass, lowPass, TELEPHONE, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { at, draw, lay, mix, silence, swell, type Wave } from '../wave.ts';

const LENGTH = 0.95;

/** A handset leaves its cradle: the plastic, the hook coming up, then the line opens. */
export const pickUp: Recipe = {
  name: 'decroche',
  caption: '[on décroche]',
  line: 'near',
  kind: 'once',
  rate: 24000,
  depth: 13,
  level: -20,
  make() {
    const dice = makeDice(11);
    const wave = silence(LENGTH);
    const plastic = tones(
      [210, 0.9, 0.07],
      [465, 0.8, 0.05],
      [980, 0.7, 0.032],
      [1730, 0.5, 0.022],
      [2950, 0.3, 0.014],
    );
    const spring = tones([640, 0.6, 0.05], [1480, 0.7, 0.03], [2380, 0.5, 0.05], [3900, 0.3, 0.02]);
    lay(wave, brush(), 0, 0.22);
    lay(wave, strike(plastic, { hardness: 0.55, dice }), 0.1, 0.8);
    lay(wave, strike(plastic, { hardness: 0.7, dice }), 0.148, 0.42);
    lay(wave, strike(spring, { hardness: 0.9, dice }), 0.205, 0.5);
    const dry = mix([wave, 1], [openLine(), 1]);
    return through(mix([dry, 1], [roomOf(wave, ROOMS.desk), 0.5]), lowPass(6500));
  },
};

/** The hand slides on the handset. */
function brush(): Wave {
  const dice = makeDice(12);
  const noise = through(hiss(0.16, dice), bandPass(1900, 0.8), lowPass(4200));
  const shape = draw(0.16, (t) => swell(t, 0.16, 0.07, 0.06) * (0.7 + 0.3 * Math.sin(2 * Math.PI * 31 * t)));
  return noise.map((x, i) => 0.35 * x * at(shape, i));
}

/** The line: a breath of noise, two or three crackles, gone before the first word. */
function openLine(): Wave {
  const dice = makeDice(13);
  const noise = hiss(LENGTH, dice).map((x) => 0.02 * x);
  for (const time of rain(0.12, 40, dice))
    lay(
      noise,
      draw(0.0006, () => between(dice, -0.35, 0.35)),
      0.21 + time,
    );
  const shape = draw(LENGTH, (t) => (t < 0.2 ? 0 : swell(t - 0.2, LENGTH - 0.2, 0.012, 0.5)));
  return through(noise, ...TELEPHONE).map((x, i) => x * at(shape, i));
}
