import { expect, test } from 'vitest';
import '../../../../src/messages/lessons/forum.ts';
import { minutesLeft, secondsLeft } from '../../../../src/pages/forum/desk/time-in-words.ts';

const MINUTE = 60_000;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");

test.each([
  [14 * MINUTE, 'reste 14 min'],
  [14 * MINUTE - 20_000, 'reste 14 min'],
  [MINUTE, 'reste 1 min'],
  [MINUTE - 1, 'dernière minute'],
  [0, "c'est l'heure"],
  [-MINUTE + 1, "c'est l'heure"],
  [-MINUTE, '1 min de plus'],
  [-3.9 * MINUTE, '3 min de plus'],
])('a moment with %i ms left', (left, said) => {
  expect(plain(minutesLeft(left))).toBe(said);
});

test.each([
  [180_000, 'reste 3 min'],
  [130_000, 'reste 2 min 10'],
  [121_000, 'reste 2 min 10'],
  [60_000, 'reste 1 min'],
  [20_000, 'reste 20 s'],
  [9_200, 'reste 10 s'],
  [3_000, 'reste 3 s'],
  [0, 'le temps est passé'],
  [-50_000, 'le temps est passé'],
])('a card with %i ms left', (left, said) => {
  expect(plain(secondsLeft(left))).toBe(said);
});
