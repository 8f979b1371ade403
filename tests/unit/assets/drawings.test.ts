import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import castFile from '../../../assets/cast/cast.json';
import setsFile from '../../../assets/sets/sets.json';
import tabletFile from '../../../assets/sets/tablet.json';
import visitsFile from '../../../assets/sets/visits.json';
import { EXPRESSIONS, POSTURES } from '../../../src/lexicon/moods.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');
const read = (path: string): string => readFileSync(join(ASSETS, path), 'utf8');
const drawingsIn = (folder: string): string[] =>
  readdirSync(join(ASSETS, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
const drawings = ['cast', 'sets', 'pages'].flatMap(drawingsIn);
const kilobytes = (path: string): number => Buffer.byteLength(read(path)) / 1024;

const people = Object.entries(castFile);
const visits = Object.entries(visitsFile);

/** Who plays in a scene and not only in the trial call. */
const MOODS = ['calme', 'ecoute', 'sourire', 'colere', 'inquiet', 'ferme'];
const EMPLOYERS = [
  'bertin',
  'keller',
  'legoff',
  'sabatier',
  'youssef',
  'traore',
  ...['moreau', 'nguyen'],
] as const;

describe('The cast', () => {
  test.each(people)(
    '%s has a file for each face and each body, and words authors may write',
    (name, person) => {
      for (const expression of person.expressions) {
        expect(EXPRESSIONS).toContain(expression);
        expect(read(`cast/${name}/head-${expression}.svg`)).toContain('<svg');
      }
      for (const posture of person.postures) {
        expect(POSTURES).toContain(posture);
        expect(read(`cast/${name}/body-${posture}.svg`)).toContain('<svg');
      }
      expect(person.expressions).toContain(person.defaults.expression);
      expect(person.postures).toContain(person.defaults.posture);
    },
  );

  test.each(EMPLOYERS)('%s can show six moods and change posture', (name) => {
    expect(castFile[name].expressions).toEqual(expect.arrayContaining(MOODS));
    expect(castFile[name].postures.length).toBeGreaterThanOrEqual(2);
  });

  test('draws over a prop what closes on it', () => {
    const adviser = castFile['conseillere-visite'];
    for (const posture of adviser.over) {
      expect(adviser.postures).toContain(posture);
      expect(read(`cast/conseillere-visite/over-${posture}.svg`)).toContain('<svg');
    }
  });
});

describe('The visits', () => {
  test.each(visits)('%s has its two layers', (name) => {
    for (const layer of ['back', 'front']) expect(read(`sets/visite-${name}-${layer}.svg`)).toContain('<svg');
  });

  test.each(visits)('%s shows both heads on a narrow stage, apart', (_name, visit) => {
    const [x = 0, , width = 0] = visit.narrow;
    const halfHead = 68;
    expect(visit.employer.narrowX - halfHead).toBeGreaterThanOrEqual(x);
    expect(visit.adviser.narrowX + halfHead).toBeLessThanOrEqual(x + width);
    expect(visit.adviser.narrowX - visit.employer.narrowX).toBeGreaterThan(2 * halfHead);
  });

  test.each(visits)('%s puts the raised tablet in the hand of the adviser', (_name, { adviser, tablet }) => {
    const { hands, centre, top } = castFile['conseillere-visite'];
    const [handX = 0, handY = 0] = hands.tablette;
    const held = [
      [adviser.x, tablet.raised],
      [adviser.nearX, tablet.raised.near],
      [adviser.narrowX, tablet.raised.narrow],
    ] as const;
    for (const [stands, at] of held) {
      expect(Math.abs(stands - (handX - centre) * adviser.scale - at.x)).toBeLessThan(1);
      expect(Math.abs(adviser.top + (handY - top) * adviser.scale - at.y)).toBeLessThan(1);
    }
  });

  test('leave the screen of a tablet inside its frame', () => {
    for (const { file, ...tablet } of Object.values(tabletFile)) {
      expect(read(`sets/${file}.svg`)).toContain('<svg');
      if (!('screen' in tablet)) continue;
      const [x = 0, y = 0, w = 0, h = 0] = tablet.viewBox;
      const [sx = 0, sy = 0, sw = 0, sh = 0] = tablet.screen;
      expect([sx > x, sy > y, sx + sw < x + w, sy + sh < y + h]).toEqual([true, true, true, true]);
    }
  });
});

test('Every place of a call has its two layers', () => {
  for (const name of Object.keys(setsFile))
    for (const layer of ['back', 'front']) expect(read(`sets/${name}-${layer}.svg`)).toContain('<svg');
});

describe('A drawing', () => {
  test.each(drawings)('%s is light', (path) => {
    expect(kilobytes(path)).toBeLessThanOrEqual(path.startsWith('cast/') ? 25 : 80);
  });

  test.each(drawings)('%s holds nothing a strict policy refuses', (path) => {
    const svg = read(path);
    expect(svg).not.toMatch(
      /<(style|script|image|foreignObject|text)\b|\sstyle=|\son[a-z]+=|data:|javascript:/i,
    );
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
  });

  test.each(drawings)('%s points only to its own parts, each named once', (path) => {
    const svg = read(path);
    const names = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name);
    const wanted = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(svg).not.toMatch(/(?:href="|url\()(?!#)/);
  });
});
