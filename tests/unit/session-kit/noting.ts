import type { Noting } from '../../../src/io/noting.ts';
import { notedRow } from '../../../src/notebook/noted-row.ts';

/** What sums takes up, already there. */
export const NOTING: Noting = { now: () => notedRow, whenReady: async () => notedRow };
