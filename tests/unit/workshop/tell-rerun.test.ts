import { describe, expect, test } from 'vitest';
import type { ChoiceRef } from '../../../src/lexicon/beat.ts';
import { say } from '../../../src/messages/say.ts';
import { open, step } from '../../../src/script/play.ts';
import { rerun } from '../../../src/script/rerun.ts';
import { tellRerun } from '../../../src/workshop/tell-rerun.ts';
import { inMemory, sceneOf } from './kit.ts';

const SCENE = `Allô ?
* (semaines) [« Trois semaines ? »] Oui.
* [« Bonjour. »] Bonjour.
- Et alors ?
* [« Racontez. »] Je raconte.
* [« Au revoir. »] Au revoir.
- -> END
`;

const scriptOf = (text: string) => sceneOf(inMemory(text)).script;

const pathOf = (choices: number[]): ChoiceRef[] => {
  const script = scriptOf(SCENE);
  let last = open(script, 1);
  return choices.map((choice) => {
    const ref = last.beat.choices[choice]?.ref;
    if (!ref) throw new Error(`no choice ${choice}`);
    last = step(script, last.inkState, choice);
    return ref;
  });
};

/** What is said of a take once the scene was rewritten. */
const told = (from: string, to: string, choices = [0, 0]) => {
  const steps = pathOf(choices);
  const script = scriptOf(SCENE.replace(from, to));
  const { held, changed, broke } = tellRerun(rerun(script, 1, steps), steps);
  return {
    sentences: [held, ...changed, ...(broke ? [broke] : [])].map(({ code, args }) =>
      say(code, args).replace(/[\u00a0\u202f]/g, ' '),
    ),
    changed: changed.map(({ kind, decision }) => `${kind} ${decision}`),
    offered: broke?.offered,
  };
};

describe('After an edit', () => {
  test('a take that holds says so', () => {
    expect(told('', '').sentences).toEqual(['Votre prise tient : 2 répliques retrouvées.']);
    expect(told('', '', [0]).sentences).toEqual(['Votre prise tient : 1 réplique retrouvée.']);
    expect(told('', '', []).sentences).toEqual(['Cette prise n’avait pas encore de réplique.']);
  });

  test('a reply reworded says its old and new words', () => {
    const { sentences, changed } = told('Trois semaines ?', 'Vingt jours ?');
    expect(sentences[1]).toBe(
      'Décision 1 : vous aviez « Trois semaines ? », la scène dit maintenant « Vingt jours ? ».',
    );
    expect(changed).toEqual(['words 0']);
  });

  test('a reply renamed, a reply moved', () => {
    expect(told('(semaines)', '(trois)').changed).toEqual(['label 0']);
    expect(told('* [« Racontez. »]', '* [« Attendez. »] Bon.\n* [« Racontez. »]').changed).toEqual([
      'moved 1',
    ]);
  });

  test('a reply that is gone says what is offered instead', () => {
    expect(told('« Racontez. »', '« Dites. »')).toEqual({
      sentences: [
        '1 réplique tient encore, sur 2.',
        'Décision 2 : « Racontez. » n’est plus proposé. À cet endroit, on peut dire :',
      ],
      changed: [],
      offered: ['« Dites. »', '« Au revoir. »'],
    });
  });

  test('a scene that ends sooner, or stops on an error, says it', () => {
    expect(told('- Et alors ?', '- -> END\n- Et alors ?').sentences[1]).toBe(
      'Décision 2 : « Racontez. » n’est plus proposé, la scène finit avant.',
    );
    expect(told('- Et alors ?', '- {1/0}\nEt alors ?').sentences[1]).toBe(
      'Décision 2 : la scène s’arrête sur une erreur avant « Racontez. ».',
    );
    expect(told('(semaines) [« Trois semaines ? »]', '[« Quoi ? »]').sentences[0]).toBe(
      'Aucune réplique de cette prise ne se retrouve.',
    );
  });
});
