import { highPass, TELEPHONE, through, throughAround } from './filters.ts';
import { fitToLevel } from './level.ts';
import type { Recipe } from './recipe.ts';
import { resample } from './resample.ts';
import { at, type Wave } from './wave.ts';

/** Highest sample allowed: room is left for what a browser's own resampling may add. */
const CEILING = -2;

/**
 * Seconds of the loop repeated before its start and after its end. A browser resamples a whole file and blurs its two
 * edges; the player loops between them, where the sound is true.
 */
export const GUARD = 0.1;

/** Below it, loudspeakers of an office only shake. */
const RUMBLE = highPass(60);

/** The samples of a file, 16 bits. */
export function render(recipe: Recipe): Int16Array {
  const { rate } = recipe;
  const loop = recipe.kind === 'loop';
  const filters = recipe.line === 'near' ? [RUMBLE] : TELEPHONE;
  const line = loop ? throughAround(recipe.make(), ...filters) : through(recipe.make(), ...filters);
  const wave = fitToLevel(resample(line, rate, loop ? 'loop' : 'once'), rate, recipe.level, CEILING);
  return toSixteenBits(loop ? guarded(wave, GUARD * rate) : faded(wave, rate * 0.03), recipe.depth);
}

function guarded(loop: Wave, guard: number): Wave {
  return new Float64Array([...loop.subarray(loop.length - guard), ...loop, ...loop.subarray(0, guard)]);
}

/** A sound that is not a loop ends on a true zero. */
function faded(wave: Wave, length: number): Wave {
  return wave.map((x, i) => x * Math.min(1, (wave.length - 1 - i) / length));
}

function toSixteenBits(wave: Wave, depth: number): Int16Array {
  const step = 2 ** (16 - depth);
  return Int16Array.from(wave, (_, i) => Math.round((at(wave, i) * 32_767) / step) * step);
}
