import { between, type Dice, hiss, makeDice } from '../dice.ts';
import { bandPass, highPass, lowPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { type Room, roomOf } from '../room.ts';
import { lay, mix, RATE, silence, type Wave } from '../wave.ts';

const LENGTH = 4.1;
const PEOPLE = 11;

/** A meeting room with its carpet and its chairs: close and warm. */
const MEETING: Room = { ring: 0.42, dull: 0.6, size: 1.1 };

/** A dozen colleagues who clap: each has a pace, a way of holding their hands and a place in the room. */
export const applause: Recipe = {
  name: 'applaudissements',
  caption: '[applaudissements]',
  line: 'near',
  kind: 'once',
  rate: 16000,
  depth: 11,
  level: -23,
  make() {
    const dice = makeDice(321);
    const wave = silence(LENGTH);
    for (let person = 0; person < PEOPLE; person++) clapping(wave, dice);
    return through(mix([wave, 1], [roomOf(wave, MEETING), 1.1]), lowPass(4600));
  },
};

/** Someone starts when it takes them, never quite regularly, and lets go more and more softly. */
function clapping(wave: Wave, dice: Dice): void {
  const pace = between(dice, 0.2, 0.29);
  const near = between(dice, 0.35, 1);
  const palm = between(dice, 620, 1500);
  const last = LENGTH - between(dice, 0.2, 1.2);
  for (let t = between(dice, 0.02, 0.55), rank = 0; t < last; t += pace * between(dice, 0.9, 1.12), rank++) {
    const warming = Math.min(1, 0.45 + 0.2 * rank);
    const leaving = Math.min(1, (last - t) / 1.1 + 0.12);
    lay(wave, clap(palm * between(dice, 0.93, 1.07), dice), t, 0.5 * near * warming * leaving);
  }
}

/** Air caught between two palms: a breath of noise around one pitch, gone in a few hundredths of a second. */
function clap(pitch: number, dice: Dice): Wave {
  const noise = hiss(0.07, dice);
  const cup = through(noise, bandPass(pitch, 1.6));
  const skin = through(noise, highPass(1800), lowPass(4200));
  return cup.map((x, i) => {
    const t = i / RATE;
    const rise = Math.min(1, t / 0.0012);
    return rise * (x * Math.exp(-t / 0.011) + 0.16 * (skin[i] ?? 0) * Math.exp(-t / 0.004));
  });
}
