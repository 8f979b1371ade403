import type { Fix, Place } from './finding.ts';
import type { Sources } from './sources.ts';
import { suggest } from './suggest.ts';

/** The place of a word on the line of a tag, and the word to put instead when one is near. */
export const wordFix = (
  sources: Sources,
  at: Place,
  word: string,
  known: readonly string[],
): { at: Place; fix?: Fix } => {
  const from = sources.lineAt(at).indexOf(word, at.column - 1);
  const place = from < 0 ? at : { ...at, column: from + 1 };
  const text = suggest(word, known);
  return from < 0 || text === undefined
    ? { at: place }
    : { at: place, fix: { ...place, length: word.length, text } };
};
