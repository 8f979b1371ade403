/** One fold of a curtain, by its rank from the wall, as SVG paths in a square of 100 × 100: its cloth, its shadow side and its ink edge. */
export type Fold = { rank: number; cloth: string; shade: string; edge: string };

/** Where the cloth ends, and how far its hem hangs below at the middle of a fold. */
const HEM = 96;
const BELLY = 3;

/**
 * A curtain hung from 0 to 100: `folds` vertical folds, and at the bottom only `foot` of its width (1 hangs straight,
 * less is gathered towards 0). Two drapes with as many folds have the same path commands, so that one may turn into the
 * other.
 *
 * @example drape(6, 0.7).map(({ cloth }) => <path d={cloth} />)
 */
export const drape = (folds: number, foot: number): Fold[] =>
  Array.from({ length: folds }, (_, rank) => {
    const width = 100 / folds;
    const [a, b] = [rank * width, (rank + 1) * width];
    const [p, q] = [a * foot, b * foot];
    const middle = (p + q) / 2;
    const low = HEM + BELLY;
    return {
      rank,
      cloth: `${side(a, p)}Q${round(middle)} ${low + BELLY} ${round(q)} ${HEM}${rising(b, q)}Z`,
      shade: `${side(a, p)}Q${round(p + (q - p) * 0.16)} ${low} ${round(p + (q - p) * 0.34)} ${low}${rising(a + width * 0.3, p + (q - p) * 0.34, low)}Z`,
      edge: side(b, q),
    };
  });

/** A line of the cloth from the rail to the hem: it leaves the rail upright, then follows the gathering. */
const side = (top: number, bottom: number): string =>
  `M${round(top)} 0C${round(top)} 40 ${round(bottom + (top - bottom) * 0.2)} 66 ${round(bottom)} ${HEM}`;

const rising = (top: number, bottom: number, from = HEM): string =>
  `L${round(bottom)} ${from}C${round(bottom + (top - bottom) * 0.2)} 66 ${round(top)} 40 ${round(top)} 0`;

const round = (x: number): number => Math.round(x * 100) / 100;
