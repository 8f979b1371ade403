import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/messages/catalogue/index.ts';
import { say } from '../../../src/messages/say.ts';
import { typeset } from '../../../src/messages/typeset.ts';

const SRC = resolve(import.meta.dirname, '../../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && name !== 'messages/say.ts')
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

describe('The catalogue', () => {
  test('every code said by its name has a sentence', () => {
    const said = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, code]) => ({ name, code: code ?? '' })),
    );
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter(({ code }) => !(code in CATALOGUE))).toEqual([]);
  });

  test('no two files give a sentence to the same code', () => {
    const codes = sources
      .filter(({ name }) => name.startsWith('messages/catalogue/'))
      .flatMap(({ text }) => [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, code]) => code));
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test('no page writes a second colon after a sentence that ends with one', () => {
    const twice = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\bsay\('([\w.-]+)'[^\n]*?\)\}\s?:/g)]
        .filter(([, code]) => CATALOGUE[code ?? '']?.endsWith(':'))
        .map(([words]) => `${name}: ${words}`),
    );
    expect(twice).toEqual([]);
  });

  test('typography is left to typeset: plain quotes and spaces in the catalogue give perfect French', () => {
    const wrong = Object.entries(CATALOGUE).filter(([, sentence]) =>
      /'|\.\.\.|[^\u00a0\u202f\s][!?;](\s|$)| :(\s|$)/.test(typeset(sentence)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('say', () => {
  test('fills holes and agrees with the number', () => {
    expect(say('training.takes', { n: 1 })).toBe('1 prise');
    expect(say('training.takes', { n: 0 })).toBe('0 prise');
    expect(say('training.takes', { n: 3 })).toBe('3 prises');
    expect(say('save.cut', { kept: 3 })).toContain('les 3 premiers événements ont été gardés, la suite');
  });

  test('an unknown code is said, with the code to report', () => {
    expect(say('no.such.code')).toContain('no.such.code');
  });
});
