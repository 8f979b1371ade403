/**
 * Linear prediction: each sample guessed from those before it, in whole numbers, so that only the small
 * surprise need be written.
 */
export type Prediction = { coefficients: number[]; shift: number; surprises: number[] };

/** Bits kept for each coefficient. */
export const PRECISION = 13;

/** One prediction for each order from 1 to `most` (Levinson-Durbin on the windowed autocorrelation). */
export function predictions(samples: number[], most: number): Prediction[] {
  const correlation = correlate(samples, most);
  const found: Prediction[] = [];
  let error = correlation[0] ?? 0;
  let weights: number[] = [];
  for (let order = 1; order <= most && error > 0; order++) {
    const missed = weights.reduce(
      (sum, w, i) => sum - w * (correlation[order - 1 - i] ?? 0),
      correlation[order] ?? 0,
    );
    const reflection = missed / error;
    weights = [...weights.map((w, i) => w - reflection * (weights[order - 2 - i] ?? 0)), reflection];
    error *= 1 - reflection * reflection;
    found.push(predict(samples, weights));
  }
  return found;
}

function predict(samples: number[], weights: number[]): Prediction {
  const heaviest = Math.max(...weights.map(Math.abs), 1e-9);
  const shift = Math.max(0, Math.min(15, PRECISION - 2 - Math.floor(Math.log2(heaviest))));
  const bound = 2 ** (PRECISION - 1) - 1;
  const coefficients = weights.map((w) => Math.max(-bound - 1, Math.min(bound, Math.round(w * 2 ** shift))));
  const order = coefficients.length;
  const surprises = samples.slice(order).map((sample, i) => {
    let guess = 0;
    for (let k = 0; k < order; k++) guess += (coefficients[k] ?? 0) * (samples[i + order - 1 - k] ?? 0);
    return sample - Math.floor(guess / 2 ** shift);
  });
  return { coefficients, shift, surprises };
}

function correlate(samples: number[], most: number): number[] {
  const size = samples.length;
  const shaped = samples.map((sample, i) => sample * (1 - ((2 * i - size + 1) / (size + 1)) ** 2));
  return Array.from({ length: most + 1 }, (_, lag) => {
    let sum = 0;
    for (let i = lag; i < size; i++) sum += (shaped[i] ?? 0) * (shaped[i - lag] ?? 0);
    return sum * (lag === 0 ? 1 + 1e-9 : 1);
  });
}
