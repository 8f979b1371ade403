import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/lexicon/formula.ts';
import {
  dropFormula,
  forgetSession,
  joinFormulas,
  keepFormula,
  LONGEST_FORMULA,
  searchFormulas,
} from '../../../src/notebook/formulas.ts';

const formula = (text: string, addedAt = 1): Formula => ({ text, addedAt });
const keep = (...texts: string[]): Formula[] => joinFormulas([], texts.map(formula));
const texts = (formulas: readonly Formula[]) => formulas.map(({ text }) => text);

const COMBIEN = 'Trois semaines, et personne. Vous êtes combien en cuisine, là ?';
const JEUDI = "Je vous rappelle jeudi avant onze heures, c'est noté.";

describe('mes formules', () => {
  it('keeps a phrase, the latest first, with where it came from', () => {
    const from = { scene: 'pain', session: 's1', place: { take: 0, beat: 3, line: 2 } };
    const first = keepFormula([], { text: `  ${COMBIEN}\n`, addedAt: 5, from });
    const both = first.ok && keepFormula(first.value, formula(JEUDI, 9));
    expect(both).toEqual({ ok: true, value: [formula(JEUDI, 9), { text: COMBIEN, addedAt: 5, from }] });
  });

  it('refuses what is empty, too long, or already there however it is typed', () => {
    const code = (text: string) => {
      const kept = keepFormula(keep(JEUDI), formula(text));
      return kept.ok ? 'kept' : kept.why.code;
    };
    expect(code(' \n « » … ')).toBe('notebook.formula.empty');
    expect(code('a'.repeat(LONGEST_FORMULA + 1))).toBe('notebook.formula.too-long');
    expect(code('Je vous rappelle JEUDI avant onze heures, c’est noté !')).toBe('notebook.formula.already');
    expect(code(COMBIEN)).toBe('kept');
  });

  it('finds by words or their beginnings, without accents or order', () => {
    const kept = keep(COMBIEN, JEUDI);
    expect(texts(searchFormulas(kept, 'cuis combien etes'))).toEqual([COMBIEN]);
    expect(texts(searchFormulas(kept, 'JEUDI notee'))).toEqual([]);
    expect(texts(searchFormulas(kept, 'note'))).toEqual([JEUDI]);
    expect(searchFormulas(kept, '  ')).toHaveLength(2);
    expect(texts(searchFormulas(keep('Votre cœur de métier'), 'coeur'))).toHaveLength(1);
  });

  it('drops one by its words', () => {
    expect(texts(dropFormula(keep(COMBIEN, JEUDI), COMBIEN))).toEqual([JEUDI]);
    expect(dropFormula(keep(JEUDI), 'autre')).toHaveLength(1);
  });

  it('a phrase outlives the session it came from', () => {
    const place = { take: 0, beat: 1, line: 0 };
    const of = (session: string) => ({
      ...formula(`De ${session}.`),
      from: { scene: 'pain', session, place },
    });
    expect(forgetSession([of('s1'), of('s2')], 's1')).toEqual([formula('De s1.'), of('s2')]);
  });

  it('what comes back joins what is here: none lost, none twice, here first', () => {
    const text = fc.constantFrom('Un', 'un !', 'Deux', 'Trois', 'trois…', '');
    const some = fc.array(
      fc.tuple(text, fc.nat(9)).map(([words, at]) => formula(words, at)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const here = joinFormulas([], mine);
        const all = joinFormulas(here, theirs);
        expect(all).toEqual(joinFormulas(all, theirs));
        for (const one of here) expect(all).toContainEqual(one);
        expect(all.map(({ addedAt }) => addedAt)).toEqual(
          all.map(({ addedAt }) => addedAt).toSorted((a, b) => b - a),
        );
      }),
      { seed: 20261206, numRuns: 200 },
    );
  });
});
