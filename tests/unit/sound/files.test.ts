import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { levelOf, peakOf } from '../../../assets/make/sounds/level.ts';
import { CATALOGUE, captionOf } from '../../../src/sound/catalogue.ts';
import { URLS } from '../../../src/sound/urls.ts';
import { readFlac } from './read-flac.ts';

const FOLDER = resolve(import.meta.dirname, '../../../assets/sounds');
const names = [
  ...['sonnerie', 'decroche', 'raccroche', 'cuisine', 'agence', 'assiette', 'porte', 'frigo'],
  ...['trois-coups', 'rideau', 'applaudissements'],
];
const filed = Object.entries(CATALOGUE).flatMap(([name, entry]) =>
  entry.file === undefined ? [] : [{ name, file: entry.file, entry }],
);

/** Level in dBFS while it sounds. */
const LEVELS: Record<string, number> = {
  sonnerie: -18,
  decroche: -20,
  raccroche: -20,
  cuisine: -30,
  agence: -32,
  assiette: -20,
  porte: -20,
  frigo: -22,
  'trois-coups': -20,
  rideau: -24,
  applaudissements: -23,
};

function open(file: string) {
  const flac = readFlac(readFileSync(resolve(FOLDER, file)));
  return { ...flac, wave: Float64Array.from(flac.samples, (sample) => sample / 32_768) };
}

describe('The catalogue', () => {
  test('holds every sound', () => {
    expect(Object.keys(CATALOGUE).sort()).toEqual([...names, 'silence'].sort());
  });

  test.each(names)('%s has a caption in brackets, typeset', (name) => {
    const caption = captionOf(name) ?? '';
    expect(caption).toMatch(/^\[[^[\]]+\]$/);
    expect(caption).not.toMatch(/['"]|\.\.\.| [:;!?]|^\[ | \]$/);
  });

  test('a silence, or a name it does not know, has no caption', () => {
    expect(captionOf('silence')).toBeUndefined();
    expect(captionOf('trompette')).toBeUndefined();
    expect(captionOf('toString')).toBeUndefined();
    expect(captionOf('')).toBeUndefined();
  });

  test('every file is there, served, and none is left over', () => {
    const files = filed.map(({ file }) => file).sort();
    expect(files).toEqual(
      readdirSync(FOLDER)
        .filter((file) => file !== 'sounds.json')
        .sort(),
    );
    expect(Object.keys(URLS).sort()).toEqual(files);
  });

  test('everything weighs at most 400 KB', () => {
    const weight = filed.reduce((sum, { file }) => sum + readFileSync(resolve(FOLDER, file)).length, 0);
    expect(weight).toBeLessThan(400_000);
  });
});

describe.each(filed)('$name', ({ name, file, entry }) => {
  const { rate, samples, md5, wave } = open(file);

  test('decodes to what was encoded', () => {
    expect(createHash('md5').update(samples).digest('hex')).toBe(md5);
  });

  test('is as long as the catalogue says', () => {
    const guard = entry.from ?? 0;
    expect(samples.length / rate).toBeCloseTo(entry.seconds + 2 * guard, 3);
  });

  test('never clips, and sounds at its level', () => {
    expect(peakOf(wave)).toBeLessThan(-1);
    expect(levelOf(wave, rate)).toBeCloseTo(LEVELS[name] ?? 0, 0);
  });

  test('has no constant offset', () => {
    expect(Math.abs(wave.reduce((sum, x) => sum + x, 0) / wave.length)).toBeLessThan(0.001);
  });

  test('starts and ends on silence, or turns without a seam', () => {
    if (entry.from === undefined) {
      expect(Math.abs(wave[0] ?? 1)).toBeLessThan(0.02);
      expect(wave.at(-1)).toBe(0);
      return;
    }
    const guard = Math.round(entry.from * rate);
    const turn = Math.round(entry.seconds * rate);
    // What is repeated on both sides is the other end of the loop: value, slope and all.
    expect(samples.slice(0, guard)).toEqual(samples.slice(turn, turn + guard));
    expect(samples.slice(turn + guard)).toEqual(samples.slice(guard, 2 * guard));
    // And the step over the seam is a step like the others.
    const steps = Array.from(wave.slice(guard, guard + turn), (x, i) =>
      Math.abs(x - (wave[guard + i - 1] ?? 0)),
    );
    const sorted = steps.slice(1).sort((a, b) => a - b);
    expect(steps[0]).toBeLessThan(sorted[Math.floor(sorted.length * 0.99)] ?? 0);
  });
});
