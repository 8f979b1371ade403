import { foldTypography } from '../debrief/fold-typography.ts';
import type { Formula } from '../lexicon/formula.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';

/**
 * « Mes formules »: phrases kept, the latest first, each once. Two that differ by case, spaces, quotes or the end of the
 * sentence are one: its words name a phrase, so it needs no other key.
 *
 * @example
 * const kept = keepFormula([], { text: 'Vous êtes combien, là ?', addedAt: now });
 * kept.ok && searchFormulas(kept.value, 'combien la'); // found without accents, in any order
 */
export const keepFormula = (
  formulas: readonly Formula[],
  { text, addedAt, from }: Formula,
): Result<Formula[], Refusal> => {
  const words = text.replace(/\s+/g, ' ').trim();
  if (formulaName(words) === '') return no({ code: 'notebook.formula.empty' });
  if (words.length > LONGEST_FORMULA) {
    return no({ code: 'notebook.formula.too-long', args: { most: LONGEST_FORMULA } });
  }
  if (formulas.some((one) => formulaName(one.text) === formulaName(words)))
    return no({ code: 'notebook.formula.already' });
  const formula = { text: words, addedAt, ...(from ? { from } : {}) };
  return ok(latestFirst([...formulas, formula]));
};

/** Longer than two or three sentences is no longer something one says. */
export const LONGEST_FORMULA = 400;

/** Without the phrase of these words; unchanged when it is not there. */
export const dropFormula = (formulas: readonly Formula[], text: string): Formula[] =>
  formulas.filter((one) => formulaName(one.text) !== formulaName(text));

/** Those that hold every word of the query, or the beginning of one, without regard to case, accents or order. */
export const searchFormulas = (formulas: readonly Formula[], query: string): Formula[] => {
  const wanted = wordsOf(query);
  return formulas.filter(({ text }) => {
    const words = wordsOf(text);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
};

/** Phrases of here and phrases that come back from a file: none is lost, none is there twice. */
export const joinFormulas = (here: readonly Formula[], more: readonly Formula[]): Formula[] =>
  more.reduce<Formula[]>(
    (all, formula) => {
      const kept = keepFormula(all, formula);
      return kept.ok ? kept.value : all;
    },
    [...here],
  );

/** What was kept from a session that is erased stays, since its owner chose it; it only forgets where it came from. */
export const forgetSession = (formulas: readonly Formula[], session: string): Formula[] =>
  formulas.map((one) => (one.from?.session === session ? { text: one.text, addedAt: one.addedAt } : one));

const latestFirst = (formulas: readonly Formula[]): Formula[] =>
  formulas.toSorted((a, b) => b.addedAt - a.addedAt);

/** What two writings of one phrase have in common; empty when it has no word. */
export const formulaName = (text: string): string => wordsOf(text).join(' ');

/** The bare words of a text as a hurried hand types them: accents and ligatures off, signs between words gone. */
const wordsOf = (text: string): string[] => {
  const bare = foldTypography(text).text.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    bare
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
};
