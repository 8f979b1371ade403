import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/pages/parts/look.ts';

const SRC = join(import.meta.dirname, '../../../src');
const TOKENS = readFileSync(join(SRC, 'pages/tokens.css'), 'utf8');

/** The colours of a look: what all share, then what its own blocks change, in their order. */
const coloursOf = (...selectors: string[]): Record<string, string> =>
  Object.assign(
    {},
    ...[...TOKENS.matchAll(/([^{};/]+)\{([^{}]*)\}/g)]
      .filter(([, named = '']) => selectors.some((one) => named.split(',').some((it) => it.trim() === one)))
      .map(([, , body = '']) =>
        Object.fromEntries([...body.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name, value]) => [name, value])),
      ),
  );

const LOOKS = {
  day: { least: 4.5, colours: coloursOf(':root') },
  night: { least: 4.5, colours: coloursOf(':root', ':root[data-look="night"]') },
  'contrast-day': { least: 7, colours: coloursOf(':root', ':root[data-look="contrast-day"]') },
  'contrast-night': { least: 7, colours: coloursOf(':root', ':root[data-look="contrast-night"]') },
};

/** What is written, and everything it is written on. */
const WRITTEN: Record<string, string[]> = {
  ink: [
    'paper',
    'card',
    'paper2',
    'field',
    'agency',
    'leaf-tint',
    'straw-tint',
    'terra-tint',
    'wall',
    'floor',
  ],
  ink2: ['paper', 'card', 'paper2', 'agency'],
  'curtain-text': ['paper', 'card'],
  'teal-dark': ['paper', 'card', 'field'],
  'leaf-text': ['card', 'leaf-tint'],
  'straw-text': ['card', 'straw-tint'],
  terra: ['paper', 'card'],
  fault: ['card'],
  'on-primary': ['primary', 'primary-hover'],
  'on-night': ['night', 'curtain', 'curtain-fold'],
  'on-straw': ['straw', 'opens', 'hesitates', 'closes'],
};

/** WCAG 2.2, relative luminance. */
const light = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one = '#000000', other = '#000000'): number => {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe('The looks', () => {
  it.each(Object.entries(LOOKS))('%s: words are read on all they are written on', (_, { least, colours }) => {
    const faint = Object.entries(WRITTEN).flatMap(([words, grounds]) =>
      grounds
        .map((ground) => ({ words, ground, ratio: contrast(colours[words], colours[ground]) }))
        .filter(({ ratio }) => ratio < least),
    );
    expect(faint).toEqual([]);
  });

  it.each(Object.entries(LOOKS))(
    '%s: edges and focus are seen beside what they surround',
    (_, { colours }) => {
      for (const line of ['edge', 'focus', 'primary'])
        for (const ground of ['paper', 'card'])
          expect(contrast(colours[line], colours[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  it('no page writes a colour of its own: only a name for one', () => {
    const written = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        readFileSync(join(SRC, file), 'utf8')
          .split('\n')
          .filter((line) => /#[\da-f]{3,8}\b|\b(rgb|hsl)a?\(|: (white|black)\b/i.test(line))
          .filter((line) => !/^\s*--[\w-]+: |^\s*#[\w-]+[\s,{:.]|url\(/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(written).toEqual([]);
  });

  it('no page asks for a colour, or any other value, that has no name', () => {
    const pages = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|tsx?)$/.test(file))
      .map((file) => readFileSync(join(SRC, file), 'utf8'));
    const all = (pattern: RegExp) =>
      pages.flatMap((page) => [...page.matchAll(pattern)].map(([, name]) => name));
    const named = new Set([...all(/(--[\w-]+)['"]?: /g), ...all(/setProperty\('(--[\w-]+)/g)]);
    expect(named.size).toBeGreaterThan(50);
    expect([...new Set(all(/var\((--[\w-]+)/g))].filter((name) => !named.has(name))).toEqual([]);
  });

  it('are worn as chosen here, and for the rest as the device asks', () => {
    const day = { dark: false, contrast: false };
    expect(lookOf('device', day)).toBe('day');
    expect(lookOf('device', { dark: true, contrast: false })).toBe('night');
    expect(lookOf('device', { dark: true, contrast: true })).toBe('contrast-night');
    expect(lookOf('light', { dark: true, contrast: false })).toBe('day');
    expect(lookOf('dark', day)).toBe('night');
    expect(lookOf('dark', { dark: false, contrast: true })).toBe('contrast-night');
    expect(lookOf('contrast', day)).toBe('contrast-day');
    expect(lookOf('contrast', { dark: true, contrast: false })).toBe('contrast-night');
  });
});
