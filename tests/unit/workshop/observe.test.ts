import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/check/fold-words.ts';
import { isSaid } from '../../../src/messages/say.ts';
import { observeWords } from '../../../src/workshop/observe-words.ts';
import { findingsOf, marked, shippedTexts } from './kit.ts';

/** The text after « Observer ces mots », with what is selected between ⟦ and ⟧; or why not. */
const observed = (source: string): string => {
  const { text, from, to } = marked(source);
  const edit = observeWords(text, { from, to });
  if (!edit.ok) return edit.why.code;
  const { insert, select } = edit.value;
  const after = text.slice(0, edit.value.from) + insert + text.slice(edit.value.to);
  return `${after.slice(0, select.from)}⟦${after.slice(select.from, select.to)}⟧${after.slice(select.to)}`;
};

describe('Observing words of a reply', () => {
  test('writes the remark under it, after those already there', () => {
    expect(
      observed(`* (oui) [« Trois semaines, ⟦et personne⟧ ? » #modele]
    // Pour : c'est son chiffre.
    # clair + «Trois» : un nombre.
    # entendu: Bon.
    BERTIN: Oui.
- -> END`),
    ).toBe(`* (oui) [« Trois semaines, et personne ? » #modele]
    // Pour : c'est son chiffre.
    # clair + «Trois» : un nombre.
    # ⟦clair⟧ + «et personne» : 
    # entendu: Bon.
    BERTIN: Oui.
- -> END`);
  });

  test('comes after what the author wrote for themselves, as far in as what follows', () => {
    expect(observed('* [⟦Oui⟧]\n\t// Pour : …\n\tBien.\n- -> END')).toBe(
      '* [Oui]\n\t// Pour : …\n\t# ⟦clair⟧ + «Oui» : \n\tBien.\n- -> END',
    );
  });

  test('opens its own step when nothing stands under the reply', () => {
    expect(observed('  * [⟦Oui⟧]\n  * [Non]')).toBe('  * [Oui]\n      # ⟦clair⟧ + «Oui» : \n  * [Non]');
    expect(observed('+ ⟦Oui⟧')).toBe('+ Oui\n    # ⟦clair⟧ + «Oui» : ');
    expect(observed('* [⟦Oui⟧]\n// 2. La suite\n* [Non]')).toBe(
      '* [Oui]\n    # ⟦clair⟧ + «Oui» : \n// 2. La suite\n* [Non]',
    );
  });

  test('comes before an arrow that leaves at once', () => {
    expect(observed('* [⟦Oui⟧] -> fin\n* [Non] -> fin')).toBe(
      '* [Oui]\n    # ⟦clair⟧ + «Oui» : \n    -> fin\n* [Non] -> fin',
    );
  });

  test('takes the words without their guillemets, and keeps those inside', () => {
    expect(observed('* [⟦« Mettez « tôt ». »⟧]')).toContain('«Mettez “tôt”.»');
    expect(observed('* [⟦(Vous vous taisez.)⟧]')).toContain('«Vous vous taisez.»');
  });

  test.each([
    ['BERTIN: ⟦Oui⟧', 'workshop.observe.outside'],
    ['* (⟦oui⟧) [Oui]', 'workshop.observe.outside'],
    ['* [Oui #⟦modele⟧]', 'workshop.observe.outside'],
    ['* [Oui] ⟦Bien.⟧', 'workshop.observe.outside'],
    ['* [« ⟦»⟧]', 'workshop.observe.outside'],
    ['* [Oui⟦⟧]', 'workshop.observe.outside'],
    ['* [O⟦ui]\n* [No⟧n]', 'workshop.observe.two-lines'],
    ['* [« {a:⟦oui|non⟧} »]', 'workshop.observe.varies'],
  ])('%s cannot be observed', (source, code) => {
    expect(observed(source)).toBe(code);
    expect(isSaid(code)).toBe(true);
  });

  test('any reply of the shipped scenes, observed whole, is read back as its own words', () => {
    let replies = 0;
    for (const [, text] of shippedTexts()) {
      for (const match of text.matchAll(/^\s*[*+].*\[(«[^{}#\]]*»)/gm)) {
        const words = match[1] ?? '';
        const from = match.index + match[0].length - words.length;
        const edit = observeWords(text, { from, to: from + words.length });
        if (!edit.ok) throw new Error(edit.why.code);
        const quote = /«(.*)» : /.exec(edit.value.insert)?.[1] ?? '';
        expect(foldWords(words)).toContain(foldWords(quote));
        replies++;
      }
    }
    expect(replies).toBeGreaterThan(100);
  });

  test('what is written checks clean once the effect is said', () => {
    const scene = (remark: string): string => `# titre: Essai
# role: MOI ; Vous
* (oui) [« Trois semaines, ⟦et personne⟧ ? »]${remark}
    Bien.
- -> END
`;
    const { text, from, to } = marked(scene(''));
    const edit = observeWords(text, { from, to });
    if (!edit.ok) throw new Error(edit.why.code);
    const written = text.slice(0, edit.value.from) + edit.value.insert + text.slice(edit.value.to);
    expect(findingsOf(text).map(({ rule }) => rule)).toContain('choice-without-remark');
    expect(findingsOf(written).filter(({ level }) => level !== 'publishes')).toEqual([]);
  });
});
