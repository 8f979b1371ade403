import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/messages/typeset.ts';

const NB = '\u00a0';
const THIN = '\u202f';

describe('typeset', () => {
  test.each([
    ["Qu'est-ce que c'est ?", `Qu’est-ce que c’est${THIN}?`],
    ['« Trois semaines ! »', `«${NB}Trois semaines${THIN}!${NB}»`],
    ['«Trois»', `«${NB}Trois${NB}»`],
    ['Il dit "bonjour".', `Il dit «${NB}bonjour${NB}».`],
    ['Attendez...', 'Attendez…'],
    ['Stop!', `Stop${THIN}!`],
    ['Quoi ?!', `Quoi${THIN}?!`],
    ['à 9 h 30, 10 min, 50 %', `à 9${NB}h${NB}30, 10${NB}min, 50${NB}%`],
    ['M. Bertin, Mme Sabatier', `M.${NB}Bertin, Mme${NB}Sabatier`],
    ['20 750 €', `20${THIN}750${NB}€`],
    ['À observer : la place', `À observer${NB}: la place`],
    ['(Vous vous taisez.)', '(Vous vous taisez.)'],
    ['voir www.legifrance.gouv.fr/a?b=c : clair', `voir www.legifrance.gouv.fr/a?b=c${NB}: clair`],
    ['9:30', '9:30'],
    ['« Mettez « tôt ». »', `«${NB}Mettez “tôt”.${NB}»`],
    ['« Il a dit "quoi ?" et "oui" »', `«${NB}Il a dit “quoi${THIN}?” et “oui”${NB}»`],
    ['« Oui. » Puis « non ».', `«${NB}Oui.${NB}» Puis «${NB}non${NB}».`],
    ['« Il a dit « oui', `«${NB}Il a dit «${NB}oui`],
    ['« Onze jours… Et après ? »', `«${NB}Onze jours… Et après${THIN}?${NB}»`],
  ])('%s', (plain, set) => {
    expect(typeset(plain)).toBe(set);
  });

  test('setting twice changes nothing more', () => {
    const piece = fc.constantFrom(
      '« ',
      ' »',
      '«',
      '»',
      ' ?',
      '!',
      ' ;',
      ' :',
      "l'eau",
      '...',
      '10 h 30',
      'M. Roux',
      '"oui"',
      ' ',
      'mot',
      '…',
      ', ',
      '20 000 €',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = typeset(pieces.join(''));
        expect(typeset(once)).toBe(once);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
