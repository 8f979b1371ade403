import { silence, type Wave } from './wave.ts';

/** Numbers in [0, 1) that look random and are the same on each run. */
export type Dice = () => number;

/** Mulberry32: small, and good enough for the ear. */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number between two bounds. */
export const between = (dice: Dice, low: number, high: number): number => low + (high - low) * dice();

/** White noise. */
export const hiss = (seconds: number, dice: Dice): Wave => silence(seconds).map(() => 2 * dice() - 1);

/** Times of events that fall at random, `rate` a second on average: simmering, crackling. */
export function rain(seconds: number, rate: number, dice: Dice): number[] {
  const wait = () => -Math.log(1 - dice()) / rate;
  const times: number[] = [];
  for (let t = wait(); t < seconds; t += wait()) times.push(t);
  return times;
}

/** A slow, smooth wandering between 0 and 1 that closes on itself after `seconds`: the breath of a fan or a flame. */
export function wander(seconds: number, turns: number[], dice: Dice): (t: number) => number {
  const phases = turns.map(() => dice());
  return (t) =>
    0.5 +
    turns.reduce(
      (sum, turn, i) => sum + Math.sin(2 * Math.PI * ((turn * t) / seconds + (phases[i] ?? 0))),
      0,
    ) /
      (2 * turns.length);
}
