/** The few SVG words everything here is written with. */
import { formatPath, type Loop } from './path.ts';

/** A drawing file: `viewBox`, no size (whoever shows it decides), one root. */
export const svgFile = (viewBox: readonly number[], content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}"${attributes}>${content}</svg>\n`;

/** Loops filled with one colour; nothing when there are none. */
export const filled = (loops: readonly Loop[], colour: string, precision = 1): string =>
  loops.length ? `<path fill="${colour}" d="${formatPath(loops, precision)}"/>` : '';

/** Loops as ink: even-odd, so that contours inside contours are holes. */
export const inked = (loops: readonly Loop[], colour: string): string =>
  loops.length ? `<path fill="${colour}" fill-rule="evenodd" d="${formatPath(loops, 2)}"/>` : '';

/** A line with round ends. */
export const stroked = (d: string, colour: string, width: number): string =>
  outlined(d, 'none', colour, width);

/** A shape with a fill and the ink line around it. */
export const outlined = (d: string, fill: string, colour: string, width: number): string =>
  `<path d="${d}" fill="${fill}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
