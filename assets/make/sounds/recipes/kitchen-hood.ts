import { hiss, makeDice, wander } from '../dice.ts';
import { bandPass, highPass, lowPass, throughAround } from '../filters.ts';
import { draw, mix, RATE, type Wave } from '../wave.ts';

/** An extractor hood: the motor's hum (mains and its harmonics), the blades, the air in the duct. */
export function hood(seconds: number): Wave {
  return mix([motor(seconds), 0.03], [air(seconds), 0.32]);
}

/** Whole numbers of turns in the loop, so that the hum closes on itself. */
function motor(seconds: number): Wave {
  const dice = makeDice(41);
  const breath = wander(seconds, [1, 3, 5], dice);
  const rows: [frequency: number, gain: number][] = [
    [100, 1.2],
    [200, 0.9],
    [300, 0.7],
    [392, 0.55],
    [400, 0.4],
    [600, 0.16],
    [784, 0.14],
  ];
  const partials = rows.map(([frequency, gain]) => ({
    turn: (2 * Math.PI * Math.round(frequency * seconds)) / seconds,
    gain,
    phase: 2 * Math.PI * dice(),
  }));
  return draw(seconds, (t) => {
    const slow = 0.8 + 0.2 * breath(t);
    return slow * partials.reduce((sum, { turn, gain, phase }) => sum + gain * Math.sin(turn * t + phase), 0);
  });
}

function air(seconds: number): Wave {
  const dice = makeDice(42);
  const breath = wander(seconds, [2, 3, 7, 11], dice);
  const noise = hiss(seconds, dice);
  const rush = throughAround(noise, highPass(180), lowPass(620), lowPass(900));
  const duct = throughAround(noise, bandPass(430, 2.5));
  return rush.map((x, i) => (0.75 + 0.25 * breath(i / RATE)) * (x + 0.6 * (duct[i] ?? 0)));
}
