import { describe, expect, test } from 'vitest';
import type { ChoiceRef } from '../../../src/lexicon/beat.ts';
import { matchChoice } from '../../../src/script/match-choice.ts';
import { open, step } from '../../../src/script/play.ts';
import { rerun } from '../../../src/script/rerun.ts';
import { textOf, written } from './kit.ts';

const SCENE = `Allô ?
* (semaines) [« Trois semaines ? »] Oui.
* [« Bonjour. »] Bonjour.
- Et alors ?
* [« Racontez. »] Je raconte.
* [« Au revoir. »] Au revoir.
- -> END`;

/** A path as a log keeps it. */
const pathOf = (text: string, choices: number[]): ChoiceRef[] => {
  const script = written(text);
  let last = open(script, 1);
  return choices.map((choice) => {
    const ref = last.beat.choices[choice]?.ref;
    if (!ref) throw new Error(`no choice ${choice}`);
    last = step(script, last.inkState, choice);
    return ref;
  });
};

/** Rewrites the scene, then plays the old path on it. */
const afterEdit = (from: string, to: string, choices = [0, 0]) =>
  rerun(written(SCENE.replace(from, to)), 1, pathOf(SCENE, choices));

describe('An old path on an edited scene', () => {
  test('untouched, it holds whole', () => {
    const { beats, held, changed, broke } = afterEdit('', '');
    expect(beats.map(textOf)).toEqual(['Allô ?', 'Oui.\nEt alors ?', 'Je raconte.']);
    expect({ held, changed, broke }).toEqual({ held: 2, changed: [], broke: undefined });
  });

  test('a labelled reply is found again whatever its words', () => {
    const { held, changed } = afterEdit('Trois semaines ?', 'Vingt jours ?');
    expect(held).toBe(2);
    expect(changed).toMatchObject([
      { at: 0, was: { words: '« Trois semaines ? »' }, now: { words: '« Vingt jours ? »' } },
    ]);
  });

  test('a reply without label is found again by its words, even moved', () => {
    const { held, changed } = afterEdit(
      '* [« Racontez. »]',
      '* [« Attendez. »] J’attends.\n* [« Racontez. »]',
    );
    expect(held).toBe(2);
    expect(changed).toMatchObject([{ at: 1, now: { words: '« Racontez. »' } }]);
  });

  test('a reply that is gone breaks the path, and says what was offered there', () => {
    const { beats, held, broke } = afterEdit('« Racontez. »', '« Dites. »');
    expect(held).toBe(1);
    expect(beats).toHaveLength(2);
    expect(broke).toEqual({ at: 1, offered: ['« Dites. »', '« Au revoir. »'] });
  });

  test('a scene that now ends sooner offers nothing', () => {
    expect(afterEdit('- Et alors ?', '- -> END\n- Et alors ?').broke).toEqual({ at: 1, offered: [] });
  });
});

describe('Which choice is it?', () => {
  const ref = (words: string, more: Partial<ChoiceRef> = {}): ChoiceRef => ({
    path: 'k.c-0',
    nth: 0,
    words,
    ...more,
  });

  test('the label comes first, then path and words, then words', () => {
    expect(
      matchChoice(ref('Oui', { label: 'a' }), [ref('Oui'), ref('Non', { label: 'a', path: 'k.c-1' })]),
    ).toBe(1);
    expect(matchChoice(ref('Oui', { path: 'k.c-2' }), [ref('Oui'), ref('Oui', { path: 'k.c-2' })])).toBe(1);
    expect(matchChoice(ref('Oui', { path: 'z' }), [ref('Non'), ref('Oui')])).toBe(1);
    expect(matchChoice(ref('Oui'), [ref('Non')])).toBeUndefined();
  });

  test('of two alike, the same rank is taken; of two labels, the one in the same place', () => {
    expect(matchChoice(ref('Oui', { nth: 1 }), [ref('Oui'), ref('Oui', { nth: 1 })])).toBe(1);
    const here = ref('Oui', { label: 'a', path: 'k.a' });
    expect(
      matchChoice(here, [ref('Oui', { label: 'a', path: 'j.a' }), ref('Autre', { label: 'a', path: 'k.a' })]),
    ).toBe(1);
  });
});
