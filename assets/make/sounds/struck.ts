import { between, type Dice } from './dice.ts';
import { draw, type Wave } from './wave.ts';

/** What an object answers when hit: the tones it rings with. Decay is the time to fall by 60 dB. */
export type Partial = { frequency: number; gain: number; decay: number };

/** How it is hit: softer is slower to speak and duller. */
export type Blow = { hardness: number; dice: Dice };

/**
 * A struck object: a sum of tones that die away (modal synthesis). Each blow detunes and weighs them a little,
 * because no one ever hits the same spot twice.
 */
export function strike(partials: Partial[], { hardness, dice }: Blow): Wave {
  const length = Math.max(...partials.map((partial) => partial.decay)) * 1.15;
  const contact = 0.0002 + 0.0012 * (1 - hardness);
  const tones = partials.map(({ frequency, gain, decay }) => ({
    turn: 2 * Math.PI * frequency * between(dice, 0.994, 1.006),
    phase: between(dice, 0, 0.6),
    // A soft blow lasts longer than the period of the high tones and does not wake them.
    gain: (gain * between(dice, 0.7, 1.2)) / (1 + (frequency * contact * 1.6) ** 2),
    fall: Math.log(1000) / decay,
  }));
  return draw(length, (t) => {
    const rise = t < contact ? Math.sin((Math.PI / 2) * (t / contact)) : 1;
    const end = Math.min(1, (length - t) / 0.02);
    return (
      rise *
      end *
      tones.reduce(
        (sum, { turn, phase, gain, fall }) => sum + gain * Math.exp(-fall * t) * Math.sin(turn * t + phase),
        0,
      )
    );
  });
}

/** Tones written short: `tones([440, 1, 0.2], …)` is frequency in hertz, gain, decay in seconds. */
export const tones = (...rows: [frequency: number, gain: number, decay: number][]): Partial[] =>
  rows.map(([frequency, gain, decay]) => ({ frequency, gain, decay }));
