/**
 * A text with its typography folded, so that what an author typed plainly is found in what was typeset: straight and
 * curved apostrophes are one, all quotation marks are one, case is ignored, spaces of any width are one and those
 * beside quotation marks or before `? ! ; :` vanish, `…` is `...`, a no-break hyphen is a hyphen.
 * `starts[i]` and `ends[i]` say which part of the original the i-th folded character came from.
 */
export type Folded = { text: string; starts: number[]; ends: number[] };

const APOSTROPHES = /[’‘ʼ´`]/;
const QUOTATION_MARKS = /[«»“”„‟"]/;
const SPACE = /[\s\u00a0\u2007\u2009\u202f]/;
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/;
const HUGS_LEFT = /["?!;:]/;

/** Folds one text; both the quote and the words must be folded before they are compared. */
export const foldTypography = (original: string): Folded => {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let space: { start: number; end: number } | undefined;
  let at = 0;
  for (const symbol of original) {
    const span = { start: at, end: at + symbol.length };
    at = span.end;
    if (INVISIBLE.test(symbol)) continue;
    if (SPACE.test(symbol)) {
      space = space ? { start: space.start, end: span.end } : span;
      continue;
    }
    const plain = foldSymbol(symbol);
    if (space && folded.text !== '' && !folded.text.endsWith('"') && !HUGS_LEFT.test(plain)) {
      push(folded, ' ', space);
    }
    space = undefined;
    push(folded, plain, span);
  }
  return folded;
};

const foldSymbol = (symbol: string): string => {
  if (APOSTROPHES.test(symbol)) return "'";
  if (QUOTATION_MARKS.test(symbol)) return '"';
  if (symbol === '…') return '...';
  if (symbol === '\u2011') return '-';
  return symbol.normalize('NFD').toLowerCase();
};

const push = (folded: Folded, plain: string, { start, end }: { start: number; end: number }): void => {
  folded.text += plain;
  for (let unit = 0; unit < plain.length; unit += 1) {
    folded.starts.push(start);
    folded.ends.push(end);
  }
};
