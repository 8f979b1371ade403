import { fold } from '../script/split-tag.ts';

/**
 * The known word nearest to one that is not, for « vouliez-vous dire… »; undefined when none is near: one slip in a
 * short word, two in a longer one, three from ten letters on.
 *
 * @example suggest('colerre', ['calme', 'colere']) // 'colere'
 */
export const suggest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = fold(word).slice(0, LONGEST);
  const most = wanted.length >= 10 ? 3 : wanted.length >= 5 ? 2 : 1;
  let best: { word: string; slips: number } | undefined;
  for (const candidate of known) {
    const slips = slipsBetween(wanted, fold(candidate));
    if (slips <= most && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { word: candidate, slips };
  }
  return best?.word;
};

const LONGEST = 60;

/** Letters added, dropped, changed or swapped with their neighbour. */
export const slipsBetween = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Number.MAX_VALUE;
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};
