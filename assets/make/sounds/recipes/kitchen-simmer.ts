import { between, type Dice, hiss, makeDice, rain, wander } from '../dice.ts';
import { highPass, lowPass, throughAround } from '../filters.ts';
import { draw, layAround, mix, RATE, silence, swell, type Wave } from '../wave.ts';

/** A sauce that simmers and something that fries: bubbles one by one over a thin sizzle. */
export function simmer(seconds: number): Wave {
  return mix([bubbles(seconds), 0.055], [sizzle(seconds), 0.05]);
}

/** A bubble is a short tone that rises as it nears the surface (Minnaert); large ones are low and rare. */
function bubbles(seconds: number): Wave {
  const dice = makeDice(51);
  const wave = silence(seconds);
  const heat = wander(seconds, [1, 2, 5], dice);
  for (const time of rain(seconds, 26, dice)) {
    if (dice() < 0.35 + 0.65 * heat(time)) layAround(wave, bubble(dice), time, between(dice, 0.2, 1));
  }
  return wave;
}

function bubble(dice: Dice): Wave {
  const pitch = 380 * 2 ** between(dice, 0, 1.7);
  const length = between(dice, 0.018, 0.05);
  const rise = between(dice, 2, 9);
  return draw(length, (t) => {
    const turn = 2 * Math.PI * pitch * (t + rise * t * t);
    return Math.exp((-4.5 * t) / length) * swell(t, length, 0.002, 0.006) * Math.sin(turn);
  });
}

function sizzle(seconds: number): Wave {
  const dice = makeDice(52);
  const flame = wander(seconds, [1, 4, 9, 13], dice);
  const noise = throughAround(hiss(seconds, dice), highPass(1700), highPass(1900), lowPass(3800));
  const wave = noise.map((x, i) => x * (0.4 + 0.6 * flame(i / RATE)));
  for (const time of rain(seconds, 18, dice)) {
    const spark = hiss(0.004, dice).map((x, i) => x * Math.exp(-i / 40));
    layAround(wave, spark, time, between(dice, 0.3, 1.4));
  }
  return throughAround(wave, lowPass(4200));
}
