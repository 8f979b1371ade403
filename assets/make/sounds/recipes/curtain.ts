import { between, hiss, makeDice, rain } from '../dice.ts';
import { bandPass, highPass, lowPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { at, draw, lay, mix, RATE, silence, swell, type Wave } from '../wave.ts';

const LENGTH = 1.35;
/** When the cloth has run its course. */
const OPEN = 0.95;

/** A heavy curtain opens: the rings run on their rail, the cloth follows, its hem swings and settles. */
export const curtain: Recipe = {
  name: 'rideau',
  caption: '[le rideau s’ouvre]',
  line: 'near',
  kind: 'once',
  rate: 24000,
  depth: 12,
  level: -24,
  make() {
    const dry = mix([rings(), 1], [cloth(), 1]);
    return through(mix([dry, 1], [roomOf(dry, ROOMS.office), 0.6]), lowPass(8500));
  },
};

/** The pull starts slowly, runs, and brakes: 1 at full speed. */
const speed = (t: number): number => swell(t, OPEN, 0.3, 0.4);

/** Each ring ticks as it catches the next one, and slides in between. */
function rings(): Wave {
  const dice = makeDice(311);
  const wave = silence(LENGTH);
  const brass = tones([2150, 0.8, 0.05], [3420, 1, 0.06], [5180, 0.6, 0.04], [6900, 0.3, 0.025]);
  for (const time of rain(OPEN, 52, dice)) {
    const fast = speed(time);
    if (dice() < fast) {
      const tick = strike(brass, { hardness: 0.95, dice });
      lay(wave, tick, time, 0.05 * fast * between(dice, 0.3, 1));
    }
  }
  // The last ones meet at the end of the rail.
  for (let i = 0, t = OPEN - 0.06, gap = 0.05; i < 4; i++, t += gap, gap *= 0.8) {
    lay(wave, strike(brass, { hardness: 0.9, dice }), t, 0.05 * 0.7 ** i);
  }
  const slide = through(hiss(LENGTH, dice), bandPass(4200, 1.2));
  return wave.map((x, i) => x + 0.05 * at(slide, i) * speed(i / RATE) ** 2);
}

function cloth(): Wave {
  const dice = makeDice(312);
  const noise = hiss(LENGTH, dice);
  const body = through(noise, highPass(110), lowPass(520));
  const rustle = through(noise, bandPass(1500, 0.7), lowPass(3600));
  // Folds pass one after the other, then the hem comes back once.
  const folds = (t: number) => 0.55 + 0.45 * Math.sin(2 * Math.PI * (5 * t + 5.5 * t * t)) ** 2;
  const hem = draw(LENGTH, (t) => (t < OPEN ? 0 : swell(t - OPEN, LENGTH - OPEN, 0.12, 0.25)));
  return body.map((x, i) => {
    const t = i / RATE;
    return (0.55 * x + 0.3 * at(rustle, i)) * (speed(t) * folds(t) + 0.3 * at(hem, i));
  });
}
