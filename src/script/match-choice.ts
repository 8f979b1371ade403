import type { ChoiceRef } from '../lexicon/beat.ts';

/**
 * Finds a choice again among those offered: by label, then by path and words, then by words. When several fit, the one
 * that keeps most of the rest (path, words, rank) is taken. Undefined when none fits: a choice is never guessed
 * from its place alone, since what was said must be what is said again.
 */
export const matchChoice = (wanted: ChoiceRef, offered: readonly ChoiceRef[]): number | undefined => {
  for (const fits of RULES) {
    const found = offered
      .map((ref, index) => ({ index, likeness: fits(wanted, ref) ? likeness(wanted, ref) : -1 }))
      .filter((candidate) => candidate.likeness >= 0)
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (found) return found.index;
  }
  return undefined;
};

const RULES: readonly ((wanted: ChoiceRef, ref: ChoiceRef) => boolean)[] = [
  (wanted, ref) => wanted.label !== undefined && wanted.label === ref.label,
  (wanted, ref) => wanted.path === ref.path && wanted.words === ref.words,
  (wanted, ref) => wanted.words === ref.words,
];

const likeness = (wanted: ChoiceRef, ref: ChoiceRef): number =>
  (wanted.path === ref.path ? 4 : 0) +
  (wanted.words === ref.words ? 2 : 0) +
  (wanted.nth === ref.nth ? 1 : 0);
