import { placeOf } from '../place-of-fault.ts';
import type { Rule } from '../rule.ts';

export const INCLUDE_FAULTS: ReadonlySet<string> = new Set([
  'script.missing-file',
  'script.missing-include',
  'script.include-cycle',
]);

/** Every file that INCLUDE asks for is there, and includes end. */
export const includeFound: Rule = {
  code: 'include-found',
  level: 'plays',
  severity: 'error',
  reads: 'complaints',
  run: ({ faults, sources }) =>
    faults
      .filter(({ code }) => INCLUDE_FAULTS.has(code))
      .map((fault) => ({ at: placeOf(fault, sources), sentence: fault.code, args: fault.args })),
};
