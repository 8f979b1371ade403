import { employersOf, type Header, PROTAGONIST } from '../lexicon/scenario.ts';

/** Witnesses who may always come in, even when the author did not think of them: a colleague, a manager. */
export const NEWCOMERS = ['COLLEGUE', 'RESPONSABLE'] as const;

/**
 * Whose place may be taken: the adviser first, then the witnesses of the scene, then newcomers. Never the employer: he
 * is not the problem to be corrected, and is only played in an exchange of roles.
 */
export function replaceable(header: Header): string[] {
  const employers = employersOf(header);
  const witnesses = header.roles
    .map(({ code }) => code)
    .filter((code) => code !== PROTAGONIST && !employers.includes(code));
  return [...new Set([PROTAGONIST, ...witnesses, ...NEWCOMERS])];
}
