import { expect, test } from 'vitest';
import { dayAndTime } from '../../../src/pages/notebook/day-and-time.ts';

test('an hour is written as in French, held on one line', () => {
  expect(dayAndTime(new Date(2026, 2, 3, 14, 5).getTime())).toBe('3 mars 2026 à 14\u00a0h\u00a005');
});
