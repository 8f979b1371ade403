import type { AuthorError } from '../../lexicon/scenario.ts';
import { compilerSentence } from '../compiler-words.ts';
import type { Fix, Found } from '../finding.ts';
import { placeOf } from '../place-of-fault.ts';
import type { Rule } from '../rule.ts';
import type { Sources } from '../sources.ts';
import { suggest } from '../suggest.ts';
import { HEADER_FAULTS } from './header-read.ts';
import { INCLUDE_FAULTS } from './include-found.ts';

/** Ink understands the scene: what its compiler said, in French, with its line. */
export const compiles: Rule = {
  code: 'compiles',
  level: 'plays',
  severity: 'error',
  reads: 'complaints',
  run: ({ faults, sources }) =>
    faults
      .filter(({ code }) => !HEADER_FAULTS.has(code) && !INCLUDE_FAULTS.has(code))
      .map((fault): Found => {
        const fix = fixOf(fault, sources);
        return {
          at: placeOf(fault, sources),
          sentence: compilerSentence(fault),
          args: { saw: '', ...fault.args },
          severity: fault.code === 'script.todo' ? 'hint' : fault.severity,
          ...(fix && { fix }),
        };
      }),
};

/** A destination nearly written as one that exists. */
const fixOf = (fault: AuthorError, sources: Sources): Fix | undefined => {
  if (fault.code !== 'script.divert-not-found' || fault.file === undefined) return undefined;
  const target = String(fault.args.target);
  const names = sources.linesOf(fault.file).flatMap((line) => NAMED.exec(line)?.[1] ?? []);
  const text = suggest(target, names);
  const at = sources.find({ file: fault.file, line: fault.line ?? 1 }, target);
  return text === undefined ? undefined : { ...at, length: target.length, text };
};

const NAMED = /^\s*(?:={1,}\s*|[-*+][-*+\s]*\()([\p{L}\p{N}_]+)/u;
