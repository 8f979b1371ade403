import { CRITERIA } from '../../lexicon/criteria.ts';
import type { AuthorError } from '../../lexicon/scenario.ts';
import type { Fix } from '../finding.ts';
import { placeOf } from '../place-of-fault.ts';
import type { Rule } from '../rule.ts';
import type { Sources } from '../sources.ts';
import { suggest } from '../suggest.ts';

export const HEADER_FAULTS: ReadonlySet<string> = new Set([
  'script.header-twice',
  'script.unknown-channel',
  'script.bad-length',
  'script.unknown-criterion',
  'script.bad-role',
  'script.same-role',
  'script.bad-gauge',
  'script.unknown-gauge',
  'script.bad-source',
  'script.bad-date',
]);

/** Every line of the header could be read. */
export const headerRead: Rule = {
  code: 'header-read',
  level: 'trains',
  severity: 'warning',
  reads: 'complaints',
  run: ({ faults, sources }) =>
    faults
      .filter(({ code }) => HEADER_FAULTS.has(code))
      .map((fault) => {
        const fix = fixOf(fault, sources);
        return {
          at: placeOf(fault, sources),
          sentence: fault.code,
          args: fault.args,
          ...(fix && { fix }),
        };
      }),
};

const KNOWN: Record<string, readonly string[]> = {
  'script.unknown-criterion': CRITERIA,
  'script.unknown-channel': ['appel', 'visite'],
};

const fixOf = (fault: AuthorError, sources: Sources): Fix | undefined => {
  const word = String(fault.args.word ?? '');
  const text = suggest(word, KNOWN[fault.code] ?? []);
  const at = placeOf(fault, sources);
  const found = sources.find(at, word);
  return text === undefined || sources.lineAt(at).indexOf(word) < 0
    ? undefined
    : { ...found, length: word.length, text };
};
