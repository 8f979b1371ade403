import { RATE, type Wave } from './wave.ts';

/** A second-order filter, its coefficients already divided by a0 (Robert Bristow-Johnson's cookbook). */
export type Filter = { b0: number; b1: number; b2: number; a1: number; a2: number };

const FLAT = Math.SQRT1_2;

/** Keeps what is under a frequency. */
export function lowPass(frequency: number, q = FLAT): Filter {
  const { cos, alpha, a0 } = corner(frequency, q);
  const edge = (1 - cos) / 2 / a0;
  return { b0: edge, b1: 2 * edge, b2: edge, a1: (-2 * cos) / a0, a2: (1 - alpha) / a0 };
}

/** Keeps what is above a frequency. */
export function highPass(frequency: number, q = FLAT): Filter {
  const { cos, alpha, a0 } = corner(frequency, q);
  const edge = (1 + cos) / 2 / a0;
  return { b0: edge, b1: -2 * edge, b2: edge, a1: (-2 * cos) / a0, a2: (1 - alpha) / a0 };
}

/** Keeps what is around a frequency; the higher `q`, the narrower. */
export function bandPass(frequency: number, q: number): Filter {
  const { cos, alpha, a0 } = corner(frequency, q);
  return { b0: alpha / a0, b1: 0, b2: -alpha / a0, a1: (-2 * cos) / a0, a2: (1 - alpha) / a0 };
}

/** What a telephone lets through: 300 to 3,400 Hz. */
export const TELEPHONE: Filter[] = [highPass(300), highPass(300), lowPass(3400), lowPass(3400)];

/** A wave through filters, one after the other. */
export const through = (wave: Wave, ...filters: Filter[]): Wave =>
  filters.reduce((passed, filter) => lap(passed, filter, { x1: 0, x2: 0, y1: 0, y2: 0 }), wave);

/** A loop through filters: a first lap fills their memory, the second is kept, so the seam stays closed. */
export const throughAround = (loop: Wave, ...filters: Filter[]): Wave =>
  filters.reduce((passed, filter) => {
    const memory = { x1: 0, x2: 0, y1: 0, y2: 0 };
    lap(passed, filter, memory);
    return lap(passed, filter, memory);
  }, loop);

type Memory = { x1: number; x2: number; y1: number; y2: number };

function lap(wave: Wave, f: Filter, m: Memory): Wave {
  return wave.map((x) => {
    const y = f.b0 * x + f.b1 * m.x1 + f.b2 * m.x2 - f.a1 * m.y1 - f.a2 * m.y2;
    m.x2 = m.x1;
    m.x1 = x;
    m.y2 = m.y1;
    m.y1 = y;
    return y;
  });
}

function corner(frequency: number, q: number) {
  const angle = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(angle) / (2 * q);
  return { cos: Math.cos(angle), alpha, a0: 1 + alpha };
}
