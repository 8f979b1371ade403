import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFlac } from './flac/main.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes/main.ts';
import { GUARD, render } from './render.ts';

const SOUNDS = join(dirname(fileURLToPath(import.meta.url)), '../../sounds');

/**
 * Makes every sound of the product from formulas: no recording, so no licence but ours. Each recipe is drawn at 48 kHz,
 * passed through the telephone if it is far, brought to its level and its rate, and written as FLAC. The same bytes
 * come out of each run.
 *
 *     await makeSounds(); // assets/sounds/*.flac and sounds.json
 */
export async function makeSounds(folder = SOUNDS): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = await readdir(folder);
  await Promise.all(old.filter((file) => file.endsWith('.flac')).map((file) => rm(join(folder, file))));
  const rows: [name: string, entry: Entry][] = [];
  for (const recipe of RECIPES) {
    const samples = render(recipe);
    await writeFile(join(folder, `${recipe.name}.flac`), makeFlac(samples, recipe.rate));
    rows.push([recipe.name, entryOf(recipe, samples.length)]);
  }
  rows.push(['silence', { seconds: 0, loop: false }]);
  await writeFile(join(folder, 'sounds.json'), `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
}

/** A row of sounds.json. `seconds` is what is heard (one turn of a loop), starting at `from` in the file. */
type Entry = { file?: string; from?: number; seconds: number; loop: boolean; caption?: string };

function entryOf(recipe: Recipe, length: number): Entry {
  const { name, kind, rate, caption } = recipe;
  const guard = kind === 'loop' ? GUARD : 0;
  const seconds = Number((length / rate - 2 * guard).toFixed(3));
  return {
    file: `${name}.flac`,
    ...(guard > 0 ? { from: guard } : {}),
    seconds,
    loop: kind !== 'once',
    caption,
  };
}
