import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/lexicon/picture.ts';
import { CATALOGUE } from '../../../src/messages/catalogue/index.ts';
import {
  BY_HAND,
  KEYS,
  MISSING,
  RULES,
  SCREENS,
  TIME,
  TRIALS,
} from '../../../src/pages/accessibility/facts.ts';
import { commandOfKey } from '../../../src/pages/scene/keys.ts';

const TESTS = join(import.meta.dirname, '../..');
const journey = (name: string) => readFileSync(join(TESTS, 'e2e', `${name}.spec.ts`), 'utf8');
const axe = createRequire(import.meta.url)('axe-core');

describe('The page « Accessibilité » says what is done', () => {
  it('the rules it names are the rules that are run, by the engine it names', () => {
    expect(readFileSync(join(TESTS, 'e2e/accessibility.ts'), 'utf8')).toContain('[...RULES.families]');
    expect(`axe-core ${axe.version}`).toBe(RULES.engine);
    expect(axe.getRules([...RULES.families]).length).toBe(RULES.count);
  });

  it('each screen is gone to by the journey it names, and no journey that checks one is left out', () => {
    const checking = readdirSync(join(TESTS, 'e2e'))
      .flatMap((file) => file.match(/^(.+)\.spec\.ts$/)?.[1] ?? [])
      .filter((name) => journey(name).includes('isAccessible('));
    expect([...new Set(SCREENS.map((screen) => screen.journey))].sort()).toEqual(checking.sort());
    for (const { at } of TRIALS) expect(existsSync(join(TESTS, at)), at).toBe(true);
  });

  it('has a sentence for each fact', () => {
    const codes = [
      ...SCREENS.map(({ code }) => `screen.${code}`),
      ...TRIALS.map(({ code }) => `trial.${code}`),
      ...BY_HAND.map((code) => `by-hand.${code}`),
      ...MISSING.map((code) => `missing.${code}`),
      ...TIME.map((code) => `time.${code}`),
      ...KEYS.map(({ code }) => `key.${code}`),
    ];
    expect(codes.filter((code) => !(`accessibility.${code}` in CATALOGUE))).toEqual([]);
  });

  it('the keys of a scene do what it says', () => {
    const spoken = { status: 'speaking', paused: false, choices: [], place: { take: 0, beat: 0, line: 0 } };
    const choices = [
      { index: 0, choice: { words: '« Oui. »' } },
      { index: 1, choice: { words: '(Vous vous taisez.)', silence: 3 } },
    ];
    const does = (code: string, picture: object) => commandOfKey(code, picture as Picture);
    expect(does('Space', spoken)).toMatchObject({ type: 'skipLine' });
    expect(does('Space', { ...spoken, status: 'ringing' })).toEqual({ type: 'pickUp' });
    expect(does('KeyP', spoken)).toEqual({ type: 'pause' });
    expect(does('Digit1', { ...spoken, status: 'choosing', choices })).toMatchObject({ choice: 0 });
    expect(does('KeyS', { ...spoken, status: 'choosing', choices })).toMatchObject({ choice: 1 });
  });
});
