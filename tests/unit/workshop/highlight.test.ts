import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight, START } from '../../../src/workshop/highlight.ts';
import type { HighlightState, Token } from '../../../src/workshop/token.ts';
import { shippedTexts } from './kit.ts';

/** The pieces of a line, each with its kind; plain text and blanks left out. */
const colours = (line: string, state: HighlightState = START): string[] =>
  highlight(line, state)
    .tokens.filter(({ kind, from, to }) => kind !== 'text' && line.slice(from, to).trim() !== '')
    .map(({ kind, from, to }) => `${kind} ${line.slice(from, to).trim()}`);

/** The state after some lines. */
const stateAfter = (...lines: string[]): HighlightState =>
  lines.reduce((state, line) => highlight(line, state).state, START);

const covers = (line: string, tokens: readonly Token[]): boolean =>
  tokens.every(({ from, to }, rank) => from === (tokens[rank - 1]?.to ?? 0) && to > from) &&
  (tokens.at(-1)?.to ?? 0) === line.length;

describe('A line in colours', () => {
  test.each([
    ['=== accueil ===', ['knot === accueil ===']],
    ['= en_colere', ['knot = en_colere']],
    ['-> END', ['divert -> END']],
    ['- -> vanessa', ['gather -', 'divert -> vanessa']],
    ['- (tendue)', ['gather -', 'label (tendue)']],
    ['VAR confiance = 3', ['logic VAR confiance = 3']],
    ['~ confiance += 1 // un de plus', ['logic ~ confiance += 1', 'comment // un de plus']],
    ['BERTIN: Merci. # BERTIN: fatigue', ['speaker BERTIN:', 'tag-key # BERTIN:', 'tag-value fatigue']],
    ['# titre: Deux mains', ['tag-key # titre:', 'tag-value Deux mains']],
    [
      '    # questions + «combien en cuisine» : un fait simple.',
      ['tag-key # questions +', 'quote «combien en cuisine»', 'tag-value : un fait simple.'],
    ],
    [
      '* (oui) { confiance > 3 } [« Oui. » #modele #porter: enquete] -> suite',
      [
        'choice *',
        'label (oui)',
        'logic { confiance > 3',
        'logic }',
        'choice [',
        'quote « Oui. »',
        'tag-key #modele',
        'tag-key #porter:',
        'tag-value enquete',
        'choice ]',
        'divert -> suite',
      ],
    ],
    ['BERTIN: {a:oui|non}', ['speaker BERTIN:', 'logic {a:', 'logic |', 'logic }']],
    ['Rien // un /* deux', ['comment // un /* deux']],
    ['Un \\# et \\{ deux', []],
    ['Il est 12:30, peut-être.', []],
  ])('%s', (line, expected) => {
    expect(colours(line)).toEqual(expected);
  });

  test('a dash opens a case between braces, and gathers elsewhere', () => {
    expect(colours('    - else: -> fin', stateAfter('{ humeur:'))).toEqual([
      'logic - else:',
      'divert -> fin',
    ]);
    expect(colours('- Alors : oui', stateAfter('{ humeur:', '}'))).toEqual(['gather -']);
  });

  test('a block comment holds until it is closed', () => {
    expect(colours('-> END', stateAfter('avant /* rien'))).toEqual(['comment -> END']);
    expect(colours('fin */ -> END', stateAfter('/* rien', 'ni ici'))).toEqual([
      'comment fin */',
      'divert -> END',
    ]);
    expect(stateAfter('/* a */ b')).toEqual(START);
  });
});

describe('Every line', () => {
  test.each(shippedTexts())('of %s is covered, and leaves nothing open at the end', (_, text) => {
    let state = START;
    for (const line of text.split('\n')) {
      const read = highlight(line, state);
      expect(covers(line, read.tokens), line).toBe(true);
      state = read.state;
    }
    expect(state).toEqual(START);
  });

  test('of any text is covered, whatever was open', () => {
    const piece = fc.constantFrom(
      ...'{}[]()|#*+-=~/\\<>:«»"ab é0\t💥',
      '->',
      '//',
      '/*',
      '*/',
      '# questions + ',
    );
    const line = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    const open = fc.record({ isComment: fc.boolean(), braces: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(line, open, (text, state) => covers(text, highlight(text, state).tokens)),
      { seed: 11, numRuns: 3_000 },
    );
  });

  test('is read in time that grows with its length, not faster', () => {
    const line = '{a:-> «# ['.repeat(10_000);
    const start = performance.now();
    expect(covers(line, highlight(line, START).tokens)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
