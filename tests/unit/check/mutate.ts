import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from './kit.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Pieces an author, a paste or a slip of the hand may put anywhere. */
const PIECES = [
  ...[
    '{',
    '}',
    '{{',
    '[',
    ']',
    '(',
    ')',
    '->',
    '->->',
    '<-',
    '<>',
    '~ ',
    '* ',
    '+ ',
    '- ',
    '** ',
    '#',
    '|',
    '"',
  ],
  ...[
    '«',
    '»',
    '//',
    '/*',
    '*/',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\ufeff',
    '\0',
    '===',
    '= a',
    '\\',
    '::',
    ';',
  ],
  ...[
    'VAR x = ',
    'INCLUDE ',
    'EXTERNAL f()',
    'LIST l = a',
    'CONST c = 1',
    '~ temp t = 1',
    '~ return',
    'TODO: ',
  ],
  ...['{~a|b}', '{&a|b}', '{x:', '{not x}', '- else:', '-> END', '-> DONE', '<- fil', '# titre: ', '# fin: '],
  ...[
    '# questions + «',
    '# place -',
    '# jauge: x 0 10 ; haut',
    '# vise: ',
    '💥',
    '٣',
    '{1/0}',
    '~ x = x + 1',
  ],
];

/** Whole numbers below `most`, always the same for a seed. */
const dice = (seed: number): ((most: number) => number) => {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, most);
  };
};

type Change = (text: string, roll: (most: number) => number) => string;

const onLines =
  (change: (lines: string[], at: number, roll: (most: number) => number) => void): Change =>
  (text, roll) => {
    const lines = text.split('\n');
    change(lines, roll(lines.length), roll);
    return lines.join('\n');
  };

const CHANGES: readonly Change[] = [
  (text, roll) => {
    const at = roll(text.length);
    return text.slice(0, at) + text.slice(at + 1 + roll(3));
  },
  (text, roll) => {
    const at = roll(text.length);
    return text.slice(0, at) + (PIECES[roll(PIECES.length)] ?? '') + text.slice(at);
  },
  (text, roll) => text.slice(0, roll(text.length)),
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, roll) => lines.splice(roll(lines.length), 0, ...lines.splice(at, 1 + roll(4)))),
  onLines((lines, at, roll) => {
    lines[at] = `${PIECES[roll(PIECES.length)]}${lines[at]}`;
  }),
  onLines((lines, at) => {
    lines[at] = `${lines[at]}${lines[at + 1] ?? ''}`;
    lines.splice(at + 1, 1);
  }),
];

/** A text with one to four slips. */
export const mutated = (text: string, seed: number): string => {
  const roll = dice(seed);
  let now = text;
  for (let left = 1 + roll(4); left > 0; left--) now = CHANGES[roll(CHANGES.length)]?.(now, roll) ?? now;
  return now;
};

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ink'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Small scenes: the fixtures, every construct of Ink. */
export const smallScenes = (): string[] => [
  ...textsIn(FIXTURES),
  ...textsIn(join(ROOT, 'tests/unit/script/constructs')),
];

/** The scenes we ship. */
export const shippedScenes = (): string[] => textsIn(join(ROOT, 'stories'));
