import type { Finding } from './finding.ts';
import type { Sources } from './sources.ts';

/** The scene before what it includes, from top to bottom. */
export const inOrder = (findings: readonly Finding[], { main }: Pick<Sources, 'main'>): Finding[] =>
  findings.toSorted(
    (a, b) =>
      Number(a.file !== main) - Number(b.file !== main) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
