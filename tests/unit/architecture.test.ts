import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

const EVERY_HOUSE = [
  ...[
    'messages',
    'script',
    'explore',
    'timeline',
    'rehearsal',
    'forum',
    'debrief',
    'notebook',
    'booth',
    'tablet',
    'check',
    'workshop',
  ],
  ...['stage', 'sound', 'io', 'pages'],
];

/** Who may import whom, besides `lexicon` and itself: the table of the houses in README.md. */
const MAY_IMPORT: Record<string, { houses: string[]; packages: string[] }> = {
  lexicon: { houses: [], packages: ['valibot'] },
  messages: { houses: [], packages: [] },
  script: { houses: [], packages: ['inkjs'] },
  timeline: { houses: [], packages: ['valibot'] },
  rehearsal: { houses: ['timeline'], packages: [] },
  forum: { houses: ['rehearsal', 'timeline'], packages: [] },
  tablet: { houses: [], packages: [] },
  check: { houses: ['script', 'explore'], packages: ['inkjs'] },
  workshop: { houses: ['check', 'explore', 'script', 'messages'], packages: [] },
  debrief: { houses: ['timeline', 'messages'], packages: [] },
  notebook: { houses: ['timeline', 'debrief', 'messages'], packages: [] },
  booth: { houses: ['timeline'], packages: [] },
  stage: { houses: ['booth'], packages: ['phaser'] },
  sound: { houses: ['booth'], packages: ['howler'] },
  io: {
    houses: ['booth', 'timeline', 'check', 'workshop', 'explore', 'script'],
    packages: ['idb', 'valibot'],
  },
  pages: {
    houses: ['messages', 'debrief', 'notebook', 'forum', 'tablet', 'workshop'],
    packages: ['preact', '@preact/signals', '@codemirror', '@lezer/highlight'],
  },
  explore: { houses: ['script'], packages: ['inkjs'] },
  wiring: { houses: EVERY_HOUSE, packages: ['@preact/signals'] },
  cli: { houses: ['script', 'explore', 'check', 'messages'], packages: ['vite'] },
};

/** Houses that know neither page, clock, chance, Phaser nor Howler: their tests need nothing but values. */
const PURE = [
  'lexicon',
  'messages',
  'script',
  'explore',
  'timeline',
  'rehearsal',
  'forum',
  'debrief',
  'notebook',
  'tablet',
  'check',
  'workshop',
];
const IMPURE_WORDS =
  /\b(document|window|localStorage|navigator)\.|\bDate\.now|\bnew Date\(\)|\bMath\.random|\bset(Timeout|Interval)\b|\brequestAnimationFrame\b/;

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });

const sources = walk(SRC).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const nameOf = (path: string) => relative(SRC, path);
const houseOf = (path: string) => nameOf(path).split('/')[0] ?? '';
const textOf = (path: string) => readFileSync(path, 'utf8');
const codeOf = (path: string) => textOf(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const importsOf = (path: string): string[] =>
  [
    ...(NAMES_TYPES.includes(houseOf(path)) ? withoutTypes(codeOf(path)) : codeOf(path)).matchAll(
      /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm,
    ),
  ].map(([, to]) => to ?? '');

/** Types cost nothing and rule nothing: these houses may name those of any other. */
const NAMES_TYPES = ['pages', 'stage', 'sound', 'io'];
const withoutTypes = (code: string) => code.replace(/^import type [^;]*;$/gm, '');

const localImportsOf = (path: string): string[] =>
  importsOf(path)
    .filter((to) => to.startsWith('.'))
    .map((to) => resolve(dirname(path), to.replace(/\?.*$/, '')));

describe('The houses', () => {
  test('every house is in the table', () => {
    const houses = new Set(sources.filter((path) => nameOf(path).includes('/')).map(houseOf));
    expect([...houses].filter((house) => !(house in MAY_IMPORT))).toEqual([]);
  });

  test('the engine of Ink is taken from one place, which knows its order', () => {
    const others = sources.filter((path) => nameOf(path) !== 'script/ink-engine.ts');
    const takes = (path: string) => /from '(inkjs|inkjs\/engine\/[^']+)'/.test(withoutTypes(codeOf(path)));
    expect(others.filter(takes).map(nameOf)).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))(
    '%s imports only what the table allows',
    (house, { houses, packages }) => {
      const allowed = new Set([house, 'lexicon', ...houses]);
      const strangers = sources
        .filter((path) => houseOf(path) === house && nameOf(path).includes('/'))
        .flatMap((path) => {
          const type = house === 'pages' || house === 'stage' || house === 'sound' || house === 'io';
          const known = type ? codeOf(path).replace(/^import type [\s\S]*?;$/gm, '') : codeOf(path);
          const local = localImportsOf(path)
            .filter((to) => to.startsWith(SRC) && !allowed.has(houseOf(to)) && known.includes(houseOf(to)))
            .map((to) => `${nameOf(path)} → ${nameOf(to)}`);
          const packaged = importsOf(path)
            .filter((to) => !/^[./]|^node:|^virtual:|^\/|\.css$/.test(to))
            .filter((to) => !packages.some((name) => to === name || to.startsWith(`${name}/`)))
            .map((to) => `${nameOf(path)} → ${to}`);
          return [...local, ...packaged];
        });
      expect(strangers).toEqual([]);
    },
  );

  test('no file imports itself through others', () => {
    const graph = new Map(
      sources.map((path) => [path, localImportsOf(path).filter((to) => sources.includes(to))]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].map(nameOf).join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const to of graph.get(path) ?? []) visit(to, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test.each(PURE)('%s touches no page, clock or chance', (house) => {
    const touched = sources
      .filter((path) => houseOf(path) === house && IMPURE_WORDS.test(codeOf(path)))
      .map(nameOf);
    expect(touched).toEqual([]);
  });

  test('a file holds one idea: at most 250 lines', () => {
    const long = sources.filter((path) => textOf(path).split('\n').length > 251).map(nameOf);
    expect(long).toEqual([]);
  });

  test('the top of the repository holds nothing unexpected', () => {
    const top = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
    const known =
      /^(src|stories|assets|tests|index\.html|(vite|vitest|playwright)\.config\.ts|package(-lock)?\.json|tsconfig\.json|biome\.json|README\.md|LICENSE|node_modules|dist|test-results)$/;
    expect(top.filter((name) => !known.test(name))).toEqual([]);
  });
});
