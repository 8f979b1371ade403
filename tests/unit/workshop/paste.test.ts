import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/script/compile.ts';
import { open } from '../../../src/script/play.ts';
import { cleanPaste } from '../../../src/workshop/clean-paste.ts';
import { inMemory, shippedTexts } from './kit.ts';

/** The words of a text, without what joins or cuts them: what no cleaning may lose. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .match(/\p{L}+/gu) ?? [];

/** What ink prints of a pasted text. */
const printed = (text: string): string => {
  const read = compile(inMemory(`${cleanPaste(text)}\n-> END\n`), 'scene.ink');
  if (!read.ok) throw new Error(`${JSON.stringify(read.why)}\n${cleanPaste(text)}`);
  return open(read.value.script, 1)
    .raw.lines.map((line) => line.text)
    .join('\n');
};

describe('Pasting from a word processor', () => {
  test.each([
    ['curly quotes become plain', 'l’eau, “oui” ‘non’', "l'eau, \"oui\" 'non'"],
    ['guillemets stay, their hard spaces go', '«\u00a0Bonjour\u202f! »', '« Bonjour ! »'],
    ['bullets go', '•\tUn\n–\tDeux\n\uf0b7 Trois\n* Quatre', 'Un\nDeux\nTrois\nQuatre'],
    ['dashes of dialogue go', '— Bonjour.\n- Bonsoir.', 'Bonjour.\nBonsoir.'],
    ['numbers of a list go', '1.\tUn\n2.\tDeux\n3) Trois', 'Un\nDeux\nTrois'],
    ['a lone number stays', 'Ils étaient\n3. Puis deux.', 'Ils étaient\n3. Puis deux.'],
    ['a list inside a list', '• 1. Un\n• 2. Deux', 'Un\nDeux'],
    ['soft hyphens and marks of order go', 'ex\u00adem\u200bple\ufeff', 'exemple'],
    ['letters written in two pieces become one', 'e\u0301te\u0301', 'été'],
    ['tabs become spaces', 'Oui\t\tnon', 'Oui non'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['blank lines are one at most, none around', '\n\na\n\n\n\nb\n', 'a\n\nb'],
    [
      'a number sign, an address, a bar',
      'Dossier #12 | https://exemple.fr',
      'Dossier \\#12 \\| https:/\\/exemple.fr',
    ],
    ['braces and brackets', '[rires] {sic}', '\\[rires\\] \\{sic\\}'],
    ['a dash stuck to its word stays a dash', '-5 degrés', '\\-5 degrés'],
    ['a few words keep the spaces around them', ' deux\u00a0mots\t', ' deux mots '],
    ['an arrow is prose', 'puis -> la porte, vite', 'puis -\\> la porte, vite'],
  ])('%s', (_, pasted, clean) => {
    expect(cleanPaste(pasted)).toBe(clean);
  });

  test('ink pasted from elsewhere keeps its marks, and loses the typography of the mail it came in', () => {
    expect(
      cleanPaste('=== accueil ===\n* (oui) [«\u00a0Oui.\u00a0» #modele] -> fin\n\t# place + : l’eau.'),
    ).toBe("=== accueil ===\n* (oui) [« Oui. » #modele] -> fin\n\t# place + : l'eau.");
  });

  test.each(shippedTexts())('%s comes through with the same words', (_, text) => {
    expect(wordsOf(cleanPaste(text))).toEqual(wordsOf(text));
    expect(cleanPaste(text).split('\n')).toHaveLength(text.split('\n').length);
  });
});

describe('A very long text', () => {
  test.each(['1. ', '- ', '{', '// ', '->', '« '])('of %s is cleaned at once', (part) => {
    const line = part.repeat(50_000);
    const start = performance.now();
    cleanPaste(`${line}\n${line}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('Any pasted text', () => {
  const piece = fc.constantFrom(
    ...[
      '•',
      '–',
      '—',
      '-',
      '*',
      '+',
      '1.',
      '2)',
      '#',
      '//',
      '/*',
      '*/',
      '{',
      '}',
      '|',
      '[',
      ']',
      '\\',
      '~',
      '=',
    ],
    ...[
      '>',
      '<',
      '->',
      '<>',
      '<-',
      '“',
      '”',
      '’',
      '«',
      '»',
      '\u00ad',
      '\u00a0',
      '\t',
      ' ',
      ' ',
      '\n',
      '\n',
      '\r\n',
    ],
    ...[
      'VAR',
      'LIST',
      'INCLUDE',
      'TODO:',
      'EXTERNAL',
      '« Oui »',
      'mot',
      'été',
      'e\u0301',
      'BERTIN',
      ':',
      '!',
      '💥',
    ],
  );
  const pasted = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
    fc.array(piece, { maxLength: 14 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  test('loses no word', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(wordsOf(cleanPaste(text))).toEqual(wordsOf(text));
      }),
      { seed: 3, numRuns: 3_000 },
    );
  });

  test('cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(cleanPaste(cleanPaste(text))).toBe(cleanPaste(text));
      }),
      { seed: 4, numRuns: 3_000 },
    );
  });

  test('that is prose is printed with all its words', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const isProse = !/^\s*(?:={2,}|~|#|VAR|LIST|CONST|[*+][\s*+]*\[)|->/m.test(text);
        fc.pre(isProse);
        expect(wordsOf(printed(text))).toEqual(wordsOf(text));
      }),
      { seed: 6, numRuns: 250 },
    );
  });
});
