import type { Row } from './rows.ts';

/** What a key of the keyboard does in the graph: another row, a fold, or nothing of ours. */
export type Moved = { to: string } | { fold: string } | { unfold: string } | undefined;

/**
 * The keys of a tree, as everywhere: up and down, right to unfold then go in, left to fold then go out, first and last.
 *
 * @param at the key of the row that has the focus
 */
export const moveIn = (rows: readonly Row[], at: string, key: string): Moved => {
  const rank = rows.findIndex((row) => row.key === at);
  const row = rows[rank];
  if (!row) return undefined;
  const to = (target: Row | undefined): Moved => (target ? { to: target.key } : undefined);
  switch (key) {
    case 'ArrowDown':
      return to(rows[rank + 1]);
    case 'ArrowUp':
      return to(rows[rank - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (row.isOpen === undefined) return undefined;
      return row.isOpen ? to(rows[rank + 1]) : { unfold: at };
    case 'ArrowLeft':
      if (row.isOpen) return { fold: at };
      return row.parent === undefined ? undefined : { to: row.parent };
    default:
      return undefined;
  }
};
