import type { Remark } from '../lexicon/beat.ts';
import type { Criterion, Sign } from '../lexicon/criteria.ts';
import { foldTypography } from './fold-typography.ts';

/** A piece of a reply; with a sign and a criterion when a remark quotes it. */
export type Segment = { text: string; sign?: Sign; criterion?: Criterion };

type Span = { start: number; end: number; remark: Remark };

/**
 * Cuts a reply where remarks quote it. The texts of the segments, joined, are exactly the words given: typeset them
 * before, not after. A quote is looked for without regard to typography or case, as whole words first; only its first
 * place is marked. Where quotes overlap the shortest is shown, being the most precise. A quote not found marks nothing.
 *
 * @example
 * markWords('Deux fois, pardon.', [{ criterion: 'cadre', sign: '+', quote: 'Deux fois', note: '' }])
 * // [{ text: 'Deux fois', sign: '+', criterion: 'cadre' }, { text: ', pardon.' }]
 */
export const markWords = (words: string, remarks: readonly Remark[]): Segment[] => {
  const spans = remarks.flatMap((remark) => {
    const found = remark.quote === undefined ? undefined : findQuote(words, remark.quote);
    return found ? [{ ...found, remark }] : [];
  });
  const cuts = [...new Set([0, words.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  let last: Remark | undefined;
  cuts.slice(1).forEach((end, i) => {
    const start = cuts[i] ?? 0;
    const remark = shortestOver(spans, start, end)?.remark;
    const text = words.slice(start, end);
    const before = segments.at(-1);
    if (before && last === remark) before.text += text;
    else segments.push(remark ? { text, sign: remark.sign, criterion: remark.criterion } : { text });
    last = remark;
  });
  return segments;
};

/** Where a quote stands in the words, as offsets of the original text; undefined when it does not stand there. */
export const findQuote = (words: string, quote: string): { start: number; end: number } | undefined => {
  const hay = foldTypography(words);
  const needle = foldTypography(quote).text;
  if (needle === '') return undefined;
  const at = indexOfWhole(hay.text, needle);
  const start = hay.starts[at];
  const end = hay.ends[at + needle.length - 1];
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** First place where the needle is not glued to letters; else its first place; else -1. */
const indexOfWhole = (hay: string, needle: string): number => {
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isLetter(hay[at - 1]) && !isLetter(hay[at + needle.length])) return at;
  }
  return hay.indexOf(needle);
};

const isLetter = (symbol: string | undefined): boolean =>
  symbol !== undefined && /[\p{L}\p{M}\p{N}]/u.test(symbol);

const shortestOver = (spans: readonly Span[], start: number, end: number): Span | undefined =>
  spans
    .filter((span) => span.start <= start && end <= span.end)
    .reduce<Span | undefined>(
      (best, span) => (best && best.end - best.start <= span.end - span.start ? best : span),
      undefined,
    );
