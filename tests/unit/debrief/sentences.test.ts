import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/debrief/level.ts';
import { CRITERIA, PORTER } from '../../../src/lexicon/criteria.ts';
import { CRITERIA_SENTENCES } from '../../../src/messages/catalogue/criteria.ts';
import { DEBRIEF } from '../../../src/messages/catalogue/debrief.ts';

const SRC = resolve(import.meta.dirname, '../../../src');
const code = ['debrief', 'pages/retour']
  .flatMap((folder) => readdirSync(join(SRC, folder)).map((name) => join(SRC, folder, name)))
  .concat(join(SRC, 'pages/retour-page.tsx'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const sentences = { ...CRITERIA_SENTENCES, ...DEBRIEF };

/** Codes as the code writes them, holes of a template standing for any word. */
const written = [...code.matchAll(/['`]((?:debrief|criteria)\.[^'`\s]+)['`]/g)].map(
  ([, name = '']) => new RegExp(`^${name.replaceAll('.', '\\.').replace(/\$\{.*?\}(?:'\})?/g, '[^.]+')}$`),
);

test('every sentence is used, every code used has its sentence', () => {
  const codes = Object.keys(sentences);
  const isUsed = (name: string) => written.some((pattern) => pattern.test(name)) || usedByTernary(name);
  expect(codes.filter((name) => !isUsed(name))).toEqual([]);
  expect(written.filter((pattern) => !codes.some((name) => pattern.test(name))).map(String)).toEqual([]);
});

/** Codes completed by a helper (`.someone`) or chosen inside a template. */
const usedByTernary = (name: string): boolean => /\.(someone|proof|chance)$/.test(name);

test('each criterion, level, sign and attitude has its words', () => {
  const needed = [
    ...CRITERIA.flatMap((name) => ['name', 'line', 'when'].map((part) => `criteria.${name}.${part}`)),
    ...[...LEVELS, 'no-occasion'].map((level) => `criteria.level.${level}`),
    ...['+', '0', '-'].map((sign) => `criteria.sign.${sign}`),
    ...PORTER.flatMap((name) => ['', '.line', '.towards'].map((part) => `criteria.porter.${name}${part}`)),
  ];
  expect(needed.filter((name) => !(name in sentences))).toEqual([]);
});

test('the retour observes, it never marks', () => {
  const all = Object.values(sentences).join('\n').replace('pas une évaluation', '');
  expect(all).not.toMatch(/évalu|score|échec|réussi|rang\b|classement|sur 20|bravo|mauvaise réponse|faute/i);
});
