import type { AuthorError } from '../lexicon/scenario.ts';
import { type InkFiles, readFrom } from './ink-sources.ts';

/** Braces open at once on one line; with quotation marks between them the compiler tires much sooner. */
const MOST_OPEN = 12;
const MOST_OPEN_WITH_QUOTES = 4;

/**
 * The same files without the lines whose braces hold braces that hold braces, and so on: the ink parser tries every way
 * to read such a line, which takes seconds for eight levels and hours for twenty. No scene needs that. What was taken
 * out is listed in `tangled` as the compiler asks for files.
 */
export const untangled = (files: InkFiles): { files: InkFiles; tangled: readonly AuthorError[] } => {
  const tangled: AuthorError[] = [];
  const refuse = (file: string, index: number): string => {
    tangled.push({ code: 'script.tangled', severity: 'error', file, line: index + 1, args: {} });
    return '';
  };
  const read = (file: string): string | undefined =>
    readFrom(files, file)
      ?.split('\n')
      .map((line, index) => (isTangled(line) ? refuse(file, index) : line))
      .join('\n');
  return { files: read, tangled };
};

const isTangled = (line: string): boolean => {
  const most = line.includes('"') ? MOST_OPEN_WITH_QUOTES : MOST_OPEN;
  let open = 0;
  for (const symbol of line) {
    if (symbol === '{') open += 1;
    else if (symbol === '}') open = Math.max(0, open - 1);
    if (open > most) return true;
  }
  return false;
};
