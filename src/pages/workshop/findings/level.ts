import type { Finding, Level } from '../../../check/finding.ts';

/** What a scene may be read again for, each asking more than the one before. */
export const READ_FOR = ['plays', 'trains', 'publishes'] as const satisfies readonly Level[];

/** Tells the findings of a level, those of the levels below included. */
export const ofLevel =
  (level: Level) =>
  (finding: Finding): boolean =>
    READ_FOR.indexOf(finding.level) <= READ_FOR.indexOf(level);
