import type { IFileHandler } from 'inkjs/compiler/IFileHandler';
import { CommentEliminator } from 'inkjs/compiler/Parser/CommentEliminator';
import { MOST_SOURCE } from '../lexicon/most-source.ts';

/** The files of a scenario by name, or a function that reads one; names are relative, with `/`. */
export type InkFiles = ReadonlyMap<string, string> | ((name: string) => string | undefined);

/** The text of a file; undefined when there is no such file. */
export const readFrom = (files: InkFiles, name: string): string | undefined =>
  typeof files === 'function' ? files(name) : files.get(name);

/** Thrown through the compiler, which has no other way out, when a file cannot be read. */
export class UnreadableSource extends Error {
  readonly code: 'script.missing-file' | 'script.too-big';
  readonly file: string;

  constructor(code: UnreadableSource['code'], file: string) {
    super(`${code} ${file}`);
    this.code = code;
    this.file = file;
  }
}

/**
 * Gives the compiler its files. The compiler knows an included file only by the words after INCLUDE, so that a file
 * included from a sub-folder would be lost and two files of the same name taken for one: every
 * INCLUDE is rewritten with the full name before the compiler reads it. Byte-order marks go, line numbers stay.
 */
export class InkSources implements IFileHandler {
  /** Every file asked for, found or not, in order: what a watcher must watch. */
  readonly asked = new Set<string>();
  private size = 0;
  private readonly files: InkFiles;

  constructor(files: InkFiles) {
    this.files = files;
  }

  // Includes hold full names already, except the odd one after a gather dash on the same line.
  readonly ResolveInkFilename = (name: string): string => normalize(name);

  readonly LoadInkFileContents = (name: string): string => {
    this.asked.add(name);
    const text = readFrom(this.files, name);
    if (text === undefined) throw new UnreadableSource('script.missing-file', name);
    this.size += text.length;
    if (this.size > MOST_SOURCE) throw new UnreadableSource('script.too-big', name);
    return withFullIncludes(text.replace(/^\ufeff/, ''), name);
  };
}

const INCLUDE = /^([ \t]*INCLUDE[ \t]*)([^\r\n]*?)[ \t]*$/gm;

/** The full names of the files that a text includes, as the compiler will ask for them. */
export const includedNames = (text: string, file: string): string[] =>
  [...withFullIncludes(text, file).matchAll(INCLUDE)].map(([, , name = '']) => name);

const withFullIncludes = (text: string, file: string): string => {
  if (!text.includes('INCLUDE')) return text;
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  return new CommentEliminator(text)
    .Process()
    .replace(INCLUDE, (_, before: string, name: string) => before + normalize(folder + name));
};

/** Without `./` and `name/..`; a name that starts with `/` stays absolute. */
const normalize = (name: string): string => {
  const parts: string[] = [];
  for (const part of name.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};
