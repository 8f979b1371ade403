import { expect, test } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import { carryFindings } from '../../../src/workshop/carry-findings.ts';

const at = (line: number, more: Partial<Finding> = {}): Finding => ({
  file: 'scene.ink',
  line,
  column: 1,
  rule: 'dead-end',
  level: 'plays',
  severity: 'error',
  code: 'check.dead-end.ran-out',
  args: {},
  ...more,
});

const carried = (findings: Finding[], before: string, after: string): number[] =>
  carryFindings(findings, { 'scene.ink': before }, { 'scene.ink': after }).map(({ line }) => line);

test.each([
  ['a line added above moves what is below', 'a\nb\nc', 'new\na\nb\nc', [1, 3], [2, 4]],
  ['a line taken out brings it back', 'a\nb\nc\nd', 'a\nc\nd', [1, 4], [1, 3]],
  ['what was found on the line being changed is forgotten', 'a\nb\nc', 'a\nB\nc', [1, 2, 3], [1, 3]],
  ['an untouched text keeps all', 'a\nb', 'a\nb', [1, 2], [1, 2]],
  ['a text that is another keeps nothing', 'a\nb', 'c', [1, 2], []],
  ['lines that repeat are not counted twice', 'a\na\na', 'a\na', [1, 3], [1]],
])('%s', (_, before, after, lines, expected) => {
  expect(
    carried(
      lines.map((line) => at(line)),
      before,
      after,
    ),
  ).toEqual(expected);
});

test('a repair follows its finding, and other files are left alone', () => {
  const fix = { file: 'scene.ink', line: 2, column: 4, length: 3, text: 'appel' };
  const other = at(9, { file: 'suite.ink' });
  const [first, second] = carryFindings(
    [at(2, { fix }), other],
    { 'scene.ink': 'a\nb', 'suite.ink': 'x' },
    { 'scene.ink': '\n\na\nb', 'suite.ink': 'x' },
  );
  expect(first).toMatchObject({ line: 4, fix: { line: 4, column: 4 } });
  expect(second).toBe(other);
});
