import type { SourcePlace } from '../lexicon/script.ts';
import { attemptCompile } from './attempt-compile.ts';
import { type InkFiles, readFrom } from './ink-sources.ts';

/**
 * Where the compiler crashed, as well as one can tell: the first line of the main file without which it does not
 * crash, found by halving. When that line is an INCLUDE and the included file crashes alone, the line is
 * looked for there. Costs about ten compilations, only when the compiler has crashed.
 */
export const locateCrash = (files: InkFiles, main: string): SourcePlace => {
  const lines = (readFrom(files, main) ?? '').split('\n');
  const crashes = (count: number): boolean => {
    const start = lines.slice(0, count).join('\n');
    return crashesIn((name) => (name === main ? start : readFrom(files, name)), main);
  };
  let safe = 0;
  let line = lines.length;
  while (line - safe > 1) {
    const middle = Math.floor((safe + line) / 2);
    if (crashes(middle)) line = middle;
    else safe = middle;
  }
  const included = /^\s*INCLUDE\s+(.*\S)/.exec(lines[line - 1] ?? '')?.[1];
  if (included && crashesIn(files, included)) return locateCrash(files, included);
  return { file: main, line };
};

const crashesIn = (files: InkFiles, main: string): boolean => attemptCompile(files, main).crash !== undefined;
