import type { Finding } from '../check/finding.ts';

type Files = Readonly<Record<string, string>>;

/**
 * Findings of a text, on the text as it has become: lines above what changed keep their number, lines below follow, what
 * was found on the changed lines themselves is forgotten. Stands in until the new text has been read.
 *
 * @example carryFindings([{ ...dead, line: 3 }], { a: '1\n2\n3' }, { a: '1\nnew\n2\n3' }) // line: 4
 */
export const carryFindings = (findings: readonly Finding[], before: Files, after: Files): Finding[] => {
  const moves = new Map<string, Move>();
  return findings.flatMap((finding) => {
    const move = moves.get(finding.file) ?? moveOf(before[finding.file] ?? '', after[finding.file] ?? '');
    moves.set(finding.file, move);
    if (finding.line <= move.above) return [finding];
    if (finding.line <= move.changedTo) return [];
    const { fix } = finding;
    const line = finding.line + move.by;
    return [{ ...finding, line, ...(fix && { fix: { ...fix, line: fix.line + move.by } }) }];
  });
};

/** Lines up to `above` are as they were, those after `changedTo` moved `by` so many. */
type Move = { above: number; changedTo: number; by: number };

const moveOf = (before: string, after: string): Move => {
  if (before === after) return { above: Number.POSITIVE_INFINITY, changedTo: 0, by: 0 };
  const [was, is] = [before.split('\n'), after.split('\n')];
  const least = Math.min(was.length, is.length);
  let above = 0;
  while (above < least && was[above] === is[above]) above++;
  let below = 0;
  while (below < least - above && was.at(-1 - below) === is.at(-1 - below)) below++;
  return { above, changedTo: was.length - below, by: is.length - was.length };
};
