import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFlac } from '../../../assets/make/sounds/flac/main.ts';
import { RECIPES } from '../../../assets/make/sounds/recipes/main.ts';
import { plate } from '../../../assets/make/sounds/recipes/plate.ts';
import { render } from '../../../assets/make/sounds/render.ts';
import { readFlac } from './read-flac.ts';

const FOLDER = resolve(import.meta.dirname, '../../../assets/sounds');

const roundTrip = (samples: Int16Array) => readFlac(makeFlac(samples, 16_000)).samples;

describe('FLAC', () => {
  test('gives back every sample of anything', () => {
    fc.assert(
      fc.property(fc.int16Array({ minLength: 1, maxLength: 5000 }), (samples) => {
        expect(roundTrip(samples)).toEqual(samples);
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  test.each([
    ['silence', () => 0],
    ['full scale', (i: number) => (i % 2 === 0 ? 32_767 : -32_768)],
    ['a tone', (i: number) => Math.round(20_000 * Math.sin(i / 9))],
    ['a quiet tone with low bits unused', (i: number) => 64 * Math.round(20 * Math.sin(i / 30))],
  ])('gives back %s', (_, formula) => {
    const samples = Int16Array.from({ length: 9000 }, (_, i) => formula(i));
    expect(roundTrip(samples)).toEqual(samples);
  });
});

describe('The programs and the files agree', () => {
  test('a sound made twice is the same, byte for byte', () => {
    expect(makeFlac(render(plate), plate.rate)).toEqual(makeFlac(render(plate), plate.rate));
  });

  test.each(RECIPES.filter(({ kind }) => kind === 'once'))('$name is what its recipe makes', (recipe) => {
    const file = readFlac(readFileSync(resolve(FOLDER, `${recipe.name}.flac`))).samples;
    const made = render(recipe);
    expect(made.length).toBe(file.length);
    // Another version of Node may compute a sine a hair differently: one step of the kept bits, never more.
    const step = 2 ** (16 - recipe.depth);
    expect(made.filter((sample, i) => Math.abs(sample - (file[i] ?? 0)) > step)).toHaveLength(0);
  });
});
