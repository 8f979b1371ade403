import type { SourcePlace } from '../lexicon/script.ts';
import { type InkFiles, readFrom } from '../script/ink-sources.ts';
import type { Place } from './finding.ts';

/** The text of the files of a scene, to place findings to the column. */
export type Sources = {
  main: string;
  /** The text of a line; empty when there is none. */
  lineAt(place: SourcePlace): string;
  /** Where these words stand in a line; the first word of the line when they do not. */
  find(place: SourcePlace, words?: string): Place;
  /** Every line of a file. */
  linesOf(file: string): readonly string[];
};

export const sourcesOf = (files: InkFiles, main: string): Sources => {
  const known = new Map<string, string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? (readFrom(files, file) ?? '').replace(/^\ufeff/, '').split(/\r?\n/);
    known.set(file, lines);
    return lines;
  };
  const lineAt = ({ file, line }: SourcePlace): string => linesOf(file)[line - 1] ?? '';
  return {
    main,
    lineAt,
    linesOf,
    find: ({ file, line }, words = '') => {
      const text = lineAt({ file, line });
      const at = words === '' ? -1 : text.indexOf(words);
      return { file, line, column: 1 + (at < 0 ? Math.max(0, text.search(/\S/)) : at) };
    },
  };
};
