import { between, makeDice } from '../dice.ts';
import { lowPass, through } from '../filters.ts';
import type { Recipe } from '../recipe.ts';
import { type Room, roomOf } from '../room.ts';
import { strike, tones } from '../struck.ts';
import { lay, mix, silence } from '../wave.ts';

/** Boards over a hollow: they answer low and go on a little. */
const STAGE: Room = { ring: 0.5, dull: 0.65, size: 1.3 };

/** Seconds of the slow knocks; the curtain opens at 2.9. */
const SLOW = [1.28, 1.88, 2.48];

/** The brigadier, a short heavy staff, on the floor of a stage: a roll that gathers speed, then three slow knocks. */
export const threeKnocks: Recipe = {
  name: 'trois-coups',
  caption: '[trois coups]',
  line: 'near',
  kind: 'once',
  rate: 16000,
  depth: 12,
  level: -20,
  make() {
    const dice = makeDice(301);
    const wave = silence(3.2);
    const boards = tones(
      [84, 0.6, 0.26],
      [131, 0.8, 0.2],
      [206, 1, 0.14],
      [338, 1.2, 0.1],
      [540, 1.1, 0.07],
      [910, 0.8, 0.045],
    );
    const staff = tones([720, 0.7, 0.05], [1460, 0.6, 0.03], [2300, 0.4, 0.018]);
    const knock = (time: number, force: number) => {
      lay(wave, strike(boards, { hardness: 0.6 + 0.2 * force, dice }), time, 0.5 * force);
      lay(wave, strike(staff, { hardness: 0.85, dice }), time, 0.3 * force);
    };
    for (let i = 0, t = 0.02, gap = 0.15; i < 9; i++, t += gap, gap *= 0.93) {
      knock(t + between(dice, -0.006, 0.006), 0.2 + 0.028 * i);
    }
    for (const time of SLOW) knock(time, 1);
    return through(mix([wave, 1], [roomOf(wave, STAGE), 0.7]), lowPass(4500));
  },
};
