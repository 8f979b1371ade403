import type { Beat } from '../lexicon/beat.ts';
import { employersOf, type Header } from '../lexicon/scenario.ts';

/** The employer of a beat: the last one who speaks in it, or the first the scene is about. */
export const employerIn = (header: Header, { lines }: Beat): string | undefined => {
  const employers = employersOf(header);
  return (
    lines.findLast(({ speaker }) => speaker !== undefined && employers.includes(speaker))?.speaker ??
    employers[0]
  );
};
