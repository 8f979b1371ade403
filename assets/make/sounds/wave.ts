/**
 * A wave is a line of samples between -1 and 1, worked at 48 kHz whatever the file will be.
 * A loop is a wave seen as a ring: what runs past its end comes back at its start, so it has no seam.
 *
 *     const wave = draw(0.5, (t) => Math.sin(2 * Math.PI * 440 * t));
 *     lay(wave, click, 0.1);
 */
export type Wave = Float64Array<ArrayBuffer>;

export const RATE = 48_000;

/** How many samples last that long. */
export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

/** A sample, or 0 outside of the wave. */
export const at = (wave: Wave, index: number): number => wave[index] ?? 0;

export const silence = (seconds: number): Wave => new Float64Array(samplesIn(seconds));

/** A wave from a formula of time, in seconds. */
export const draw = (seconds: number, formula: (t: number) => number): Wave =>
  silence(seconds).map((_, i) => formula(i / RATE));

/** Adds a wave into another at a time; what runs past the end is lost. */
export function lay(onto: Wave, wave: Wave, time: number, gain = 1): void {
  const start = samplesIn(time);
  const length = Math.min(wave.length, onto.length - start);
  for (let i = 0; i < length; i++) onto[start + i] = at(onto, start + i) + gain * at(wave, i);
}

/** Adds a wave into a loop at a time; what runs past the end comes back at the start. */
export function layAround(onto: Wave, wave: Wave, time: number, gain = 1): void {
  const start = samplesIn(time);
  for (let i = 0; i < wave.length; i++) {
    const where = (start + i) % onto.length;
    onto[where] = at(onto, where) + gain * at(wave, i);
  }
}

/** Several waves of one length, each with its gain, made one. */
export const mix = (...parts: [wave: Wave, gain: number][]): Wave =>
  (parts[0]?.[0] ?? silence(0)).map((_, i) =>
    parts.reduce((sum, [wave, gain]) => sum + gain * at(wave, i), 0),
  );

/** From 0 to 1 and back: `attack` and `release` in seconds, both round, so that nothing clicks. */
export const swell = (t: number, length: number, attack: number, release: number): number =>
  round(t / attack) * round((length - t) / release);

const round = (x: number): number => {
  const bounded = Math.min(1, Math.max(0, x));
  return bounded * bounded * (3 - 2 * bounded);
};
