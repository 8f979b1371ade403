import type { NoteTakes, Noting } from '../io/noting.ts';

/** Sums takes up as the carnet wants them. If its code cannot be had, rows stay late, and nobody who plays sees it. */
export const makeNoting = (): Noting => {
  let come: NoteTakes | undefined;
  return {
    now: () => come,
    async whenReady() {
      come ??= (await import('../notebook/noted-row.ts')).notedRow;
      return come;
    },
  };
};
