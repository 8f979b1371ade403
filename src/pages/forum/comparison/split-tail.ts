import type { Row } from '../../../forum/compare.ts';

/** Lines of one take alone that are still shown after the two have stopped facing each other. */
const FEW = 3;

/**
 * When one of two takes is over, the other may go on for long: nothing is compared any more, and a room would only scroll.
 * What comes well after the last row that has two sides is put apart.
 */
export function splitTail(rows: readonly Row[]): { shown: readonly Row[]; tail: readonly Row[] } {
  const last = rows.findLastIndex(({ sides: [one, other] }) => one && other);
  const end = last + 1 + FEW;
  return rows.length > end + 1
    ? { shown: rows.slice(0, end), tail: rows.slice(end) }
    : { shown: rows, tail: [] };
}
