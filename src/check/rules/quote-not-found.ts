import type { Fix, Found } from '../finding.ts';
import { foldWords } from '../fold-words.ts';
import { sceneRule } from '../rule.ts';
import { type Scene, type SceneChoice, type Tag, UNKNOWN } from '../scene.ts';
import { slipsBetween } from '../suggest.ts';

/** The words a remark quotes stand in the reply it is about. */
export const quoteNotFound = sceneRule('quote-not-found', 'trains', 'error', (scene) => {
  const quotes = new Map<Tag, { quote: string; choices: SceneChoice[] }>();
  for (const choice of scene.choices)
    for (const { tag, quote } of choice.remarks) {
      if (quote === undefined || !tag.isWhole) continue;
      const known = quotes.get(tag)?.choices ?? [];
      quotes.set(tag, { quote, choices: [...known, choice] });
    }
  return [...quotes].flatMap(([tag, { quote, choices }]): Found[] => {
    const wordings = choices.flatMap((choice) => choice.wordings);
    const isFound = wordings.some((words) => foldWords(words).includes(foldWords(quote)));
    if (isFound || wordings.some((words) => words.includes(UNKNOWN))) return [];
    return [quoteFound(scene, tag, quote, wordings)];
  });
});

const quoteFound = ({ sources }: Scene, { at }: Tag, quote: string, wordings: readonly string[]): Found => {
  const from = sources.lineAt(at).indexOf(quote, at.column - 1);
  const place = from < 0 ? at : { ...at, column: from + 1 };
  const text = nearestIn(wordings, quote);
  const fix: Fix | undefined =
    from < 0 || text === undefined ? undefined : { ...place, length: quote.length, text };
  return { at: place, args: { quote, words: wordings[0] ?? '' }, ...(fix && { fix }) };
};

/** Quotes are a few words long: a long one is said without a suggestion. */
const MOST_WORDS = 12;

/** As many words in a row that differ by a few letters: one in four at most. */
const nearestIn = (wordings: readonly string[], quote: string): string | undefined => {
  const count = quote.split(/\s+/).length;
  if (count > MOST_WORDS) return undefined;
  const wanted = foldWords(quote);
  const rows = wordings.flatMap((wording) => {
    const words = wording.split(/\s+/);
    return words.map((_, at) => words.slice(at, at + count).join(' '));
  });
  const slips = rows.map((row) => slipsBetween(wanted, foldWords(row)));
  const least = Math.min(...slips);
  const found = rows[slips.indexOf(least)]?.replace(/^[«"\s]+|[\s»".,;:?!…]+$/g, '');
  return least <= wanted.length / 4 ? found : undefined;
};
