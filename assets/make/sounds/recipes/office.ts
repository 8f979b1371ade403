import { between, type Dice, hiss, makeDice, wander } from '../dice.ts';
import { bandPass, highPass, lowPass, throughAround } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomAround } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { at, layAround, mix, RATE, silence, type Wave } from '../wave.ts';

const LOOP = 14;

/** An agency on a quiet day: the air, a colleague who types further off, a mouse, a page. */
export const office: Recipe = {
  name: 'agence',
  caption: '[bureau calme, un clavier au loin]',
  line: 'near',
  kind: 'loop',
  rate: 16000,
  depth: 10,
  level: -32,
  make() {
    const desk = throughAround(mix([typing(), 1], [page(), 1]), lowPass(3200));
    return mix([air(), 0.55], [desk, 0.6], [roomAround(desk, ROOMS.office), 1.8]);
  },
};

function air(): Wave {
  const dice = makeDice(91);
  const breath = wander(LOOP, [1, 2, 5], dice);
  const noise = hiss(LOOP, dice);
  const low = throughAround(noise, highPass(70), lowPass(260), lowPass(420));
  const high = throughAround(noise, highPass(300), lowPass(1100), lowPass(1500));
  return low.map((x, i) => (0.8 + 0.2 * breath(i / RATE)) * (0.5 * x + 0.1 * at(high, i)));
}

/** Words of a few letters, a space that is heavier, time to read. */
function typing(): Wave {
  const dice = makeDice(92);
  const wave = silence(LOOP);
  const starts: [time: number, letters: number][] = [
    [0.6, 14],
    [3.9, 7],
    [6.7, 17],
    [11.6, 9],
  ];
  for (const [start, letters] of starts) {
    for (let i = 0, t = start; i < letters; i++, t += between(dice, 0.085, 0.19)) {
      const space = dice() < 0.18;
      layAround(wave, key(dice, space ? 0.75 : 1), t, between(dice, 0.1, 0.19) * (space ? 1.35 : 1));
      if (space) t += 0.09;
    }
  }
  const mouse = tones([1850, 0.8, 0.018], [3100, 0.6, 0.012]);
  layAround(wave, strike(mouse, { hardness: 0.9, dice }), 9.9, 0.16);
  layAround(wave, strike(mouse, { hardness: 0.9, dice }), 10.02, 0.11);
  return wave;
}

const key = (dice: Dice, pitch: number): Wave =>
  strike(
    tones(
      [290 * pitch, 0.8, 0.05],
      [780 * pitch, 0.7, 0.03],
      [1650 * pitch, 0.6, 0.02],
      [2900 * pitch, 0.4, 0.012],
    ),
    { hardness: 0.75, dice },
  );

function page(): Wave {
  const dice = makeDice(93);
  const wave = silence(LOOP);
  const paper = throughAround(hiss(0.55, dice), bandPass(2300, 0.6));
  layAround(
    wave,
    paper.map((x, i) => {
      const t = i / RATE / 0.55;
      return (
        0.05 * x * Math.sin(Math.PI * t) ** 2 * (0.5 + 0.5 * Math.sin(2 * Math.PI * (3 * t + 9 * t * t)) ** 2)
      );
    }),
    5.55,
  );
  return wave;
}
