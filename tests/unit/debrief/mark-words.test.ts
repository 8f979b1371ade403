import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, markWords } from '../../../src/debrief/mark-words.ts';
import { typeset } from '../../../src/messages/typeset.ts';
import { minus, plus } from './story.ts';

const marked = (words: string, quote: string) =>
  markWords(words, [plus('questions', quote)]).find(({ sign }) => sign)?.text;

test('a quote is marked where it stands, the rest stays plain', () => {
  expect(markWords('« Deux fois, pardon. »', [plus('cadre', 'Deux fois, pardon')])).toEqual([
    { text: '« ' },
    { text: 'Deux fois, pardon', sign: '+', criterion: 'cadre' },
    { text: '. »' },
  ]);
});

test('typography never hides a quote', () => {
  expect(marked('Qu’est-ce qu’ils vous disent ?', "Qu'est-ce qu'ils")).toBe('Qu’est-ce qu’ils');
  expect(marked('C’est quel service\u202f?', 'quel service ?')).toBe('quel service\u202f?');
  expect(marked('Onze jours… Et le onzième', 'Onze jours... Et')).toBe('Onze jours… Et');
  expect(marked("Hier j'ai dit “c'est logique”.", 'j’ai dit « c’est logique »')).toBe(
    "j'ai dit “c'est logique”",
  );
  expect(marked('Un rendez\u2011vous, jeudi', 'rendez-vous')).toBe('rendez\u2011vous');
});

test('case does not matter, and a word is looked for whole before it is found inside another', () => {
  expect(marked('Trois semaines, et personne', 'trois semaines')).toBe('Trois semaines');
  expect(findQuote('Bonjour, on se rappelle', 'on')).toEqual({ start: 9, end: 11 });
});

test('where quotes overlap, the shortest is shown', () => {
  const remarks = [plus('reformulation', "j'ai dit “c'est logique”"), minus('positif', "j'ai dit")];
  expect(markWords("Hier j'ai dit “c'est logique”.", remarks).map(({ sign }) => sign)).toEqual([
    undefined,
    '-',
    '+',
    undefined,
  ]);
});

test('a quote that is not there marks nothing', () => {
  expect(markWords('Bonjour.', [plus('place', 'Au revoir')])).toEqual([{ text: 'Bonjour.' }]);
  expect(markWords('Bonjour.', [plus('place', ' ')])).toEqual([{ text: 'Bonjour.' }]);
  expect(markWords('', [])).toEqual([]);
});

const piece = fc.constantFrom(
  '«',
  '»',
  ' ',
  '\u00a0',
  '\u202f',
  "'",
  '’',
  '…',
  '...',
  '?',
  'é',
  'e\u0301',
  'a',
  'Z',
  '.',
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

test('joined, the segments are exactly the words, whatever is quoted', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (words, quotes) => {
      const segments = markWords(
        words,
        quotes.map((quote) => plus('clair', quote)),
      );
      expect(segments.map((segment) => segment.text).join('')).toBe(words);
    }),
  );
});

test('a part of a reply is found in it, before and after it is typeset', () => {
  const word = fc.constantFrom(
    "l'annonce",
    'trois',
    'jours…',
    'vous',
    'dormez',
    'quand ?',
    '«',
    '»',
    'paie :',
    'non !',
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.nat(7),
      (words, from, length) => {
        const quote = words.slice(from % words.length, (from % words.length) + 1 + length).join(' ');
        if (quote.replace(/[«» ]/g, '') === '') return;
        expect(findQuote(words.join(' '), quote)).toBeDefined();
        expect(findQuote(typeset(words.join(' ')), quote)).toBeDefined();
      },
    ),
  );
});
