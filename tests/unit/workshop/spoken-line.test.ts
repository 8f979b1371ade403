import { expect, test } from 'vitest';
import { spokenLineFrom } from '../../../src/workshop/spoken-line.ts';

const TEXT = `# titre: Essai
VAR confiance = 3
-> a
=== a ===
# lieu: cuisine
BERTIN: Allô ?
* (oui) [« Oui. »]
  # reformulation + «Oui» : net.
  ~ confiance += 1
  BERTIN: Bon.
- (suite)
- BERTIN: Et alors ?
-> b
=== b ===
~ confiance = 0
`;

test.each([
  ['a tag goes with the words below it', 5, 6],
  ['words are themselves', 6, 6],
  ['a reply is heard as a choice', 7, 7],
  ['a remark and a calculation go with what the employer answers', 8, 10],
  ['a gather without words goes with the next one', 11, 12],
  ['the name of a knot goes with its first words', 4, 6],
] as const)('%s', (_, from, to) => {
  expect(spokenLineFrom(TEXT, from)).toBe(to);
});

test('nothing is heard of the header, of a divert or of a knot that only computes', () => {
  expect(spokenLineFrom(TEXT, 1)).toBeUndefined();
  expect(spokenLineFrom(TEXT, 13)).toBeUndefined();
  expect(spokenLineFrom(TEXT, 14)).toBeUndefined();
  expect(spokenLineFrom(TEXT, 99)).toBeUndefined();
});
