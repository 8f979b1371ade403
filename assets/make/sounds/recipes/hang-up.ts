import { makeDice } from '../dice.ts';
import { lowPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { ROOMS, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { draw, lay, mix, silence, swell, type Wave } from '../wave.ts';

/** Someone hangs up: the handset falls in its cradle, bounces, then the line says twice that it is over. */
export const hangUp: Recipe = {
  name: 'raccroche',
  caption: '[on raccroche]',
  line: 'near',
  kind: 'once',
  rate: 16000,
  depth: 12,
  level: -20,
  make() {
    const dice = makeDice(21);
    const clunk = silence(1.75);
    const body = tones(
      [118, 1, 0.16],
      [236, 0.9, 0.11],
      [415, 0.7, 0.08],
      [790, 0.55, 0.05],
      [1340, 0.4, 0.03],
      [2450, 0.2, 0.018],
    );
    const hook = tones([690, 0.5, 0.05], [1510, 0.5, 0.04], [2600, 0.3, 0.03]);
    lay(clunk, strike(body, { hardness: 0.45, dice }), 0.01, 0.8);
    lay(clunk, strike(hook, { hardness: 0.85, dice }), 0.048, 0.3);
    lay(clunk, strike(body, { hardness: 0.55, dice }), 0.092, 0.34);
    lay(clunk, strike(hook, { hardness: 0.7, dice }), 0.118, 0.12);
    const beeps = silence(1.75);
    lay(beeps, beep(), 0.52, 0.1);
    lay(beeps, beep(), 1.02, 0.075);
    return through(mix([clunk, 1], [roomOf(clunk, ROOMS.desk), 0.55], [beeps, 1]), lowPass(5000));
  },
};

/** 440 Hz, the tone of a freed line, rounded as felt would. */
const beep = (): Wave =>
  draw(0.34, (t) => {
    const turn = 2 * Math.PI * 440 * t;
    return (
      swell(t, 0.34, 0.035, 0.14) * (Math.sin(turn) + 0.18 * Math.sin(2 * turn) + 0.05 * Math.sin(3 * turn))
    );
  });
