import type { Wave } from './wave.ts';

export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20);
export const toDecibels = (gain: number): number => 20 * Math.log10(Math.max(gain, 1e-9));

/** The highest sample, in dBFS. */
export const peakOf = (wave: Wave): number =>
  toDecibels(wave.reduce((top, x) => Math.max(top, Math.abs(x)), 0));

/**
 * The level while something sounds, in dBFS: the RMS of blocks of 50 ms no more than 30 dB under the loudest,
 * so that the silence of a ring or the tail of a plate does not count.
 */
export function levelOf(wave: Wave, rate: number): number {
  const size = Math.round(rate / 20);
  const powers: number[] = [];
  for (let i = 0; i < wave.length; i += size) {
    const block = wave.subarray(i, i + size);
    powers.push(block.reduce((sum, x) => sum + x * x, 0) / block.length);
  }
  const gate = Math.max(...powers) / 1000;
  const heard = powers.filter((power) => power >= gate);
  return toDecibels(Math.sqrt(heard.reduce((sum, power) => sum + power, 0) / heard.length));
}

/** Brings a wave to a level while its peaks stay under a ceiling (all in dBFS). */
export function fitToLevel(wave: Wave, rate: number, level: number, ceiling: number): Wave {
  let fitted = wave;
  for (let pass = 0; pass < 8; pass++) {
    const gain = fromDecibels(level - levelOf(fitted, rate));
    fitted = limit(
      fitted.map((x) => x * gain),
      rate,
      fromDecibels(ceiling),
    );
  }
  return fitted;
}

/** Lowers the gain smoothly around peaks, two milliseconds ahead of them: no sample is cut. */
function limit(wave: Wave, rate: number, ceiling: number): Wave {
  const reach = Math.ceil(rate * 0.002);
  const needed = wave.map((x) => Math.min(1, ceiling / Math.max(Math.abs(x), 1e-9)));
  if (needed.every((gain) => gain === 1)) return wave;
  const held = needed.map((_, i) =>
    needed.subarray(Math.max(0, i - reach), i + reach + 1).reduce((a, b) => Math.min(a, b)),
  );
  return wave.map((x, i) => {
    const around = held.subarray(Math.max(0, i - reach), i + reach + 1);
    return (x * around.reduce((a, b) => a + b, 0)) / around.length;
  });
}
