import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilanOf } from '../../../../src/forum/bilan.ts';
import { bilanToMarkdown } from '../../../../src/pages/forum/bilan/bilan-markdown.ts';
import { gather } from '../../forum/forum-story.ts';

/** A forum in which people wrote this everywhere they can. */
const wrote = (text: string) =>
  gather()
    .model()
    .hear()
    .goTo(0, 1, 0)
    .do({ type: 'replace', role: 'MOI', who: 'P1', intention: text })
    .do({ type: 'noteVersion', take: 1, note: { type: 'words', text } })
    .do({ type: 'countHands', take: 1, hands: { playable: 5, costly: 2, magic: 0 } })
    .react('opens')
    .nowhere()
    .do({ type: 'setQuestion', text })
    .do({ type: 'harvest', harvest: { type: 'phrase', text, take: 1 } })
    .do({ type: 'harvest', harvest: { type: 'obstacle', about: 'tool', text } })
    .do({ type: 'harvest', harvest: { type: 'try', text } })
    .do({ type: 'keepDisagreement', about: 'remarks', text });

const PLAIN = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the bilan in Markdown', () => {
  it('is what the group takes home, in the order of the page', () => {
    const { session } = wrote('Écouter');
    expect(PLAIN(bilanToMarkdown(bilanOf(session, { P1: 'Awa' })))).toBe(
      `# Bilan

Je ne trouve personne

**La question du jour :** Écouter

## Ce qui a été essayé

### V2 Awa

- À la place de : la personne qui conseille
- **Après** : M. Bertin : « Ah 1. »
- **Intention** : Écouter
- **Mots dits** : Écouter
- **L’employeur** : S’ouvre
- Joué à voix haute ; la scène n’a pas repris.
- **Mains levées** : jouable lundi : 5, coûteux : 2

## Ce qui gêne

- **L’outil** : Écouter

## Les phrases gardées

- Écouter (V2)

## À essayer lundi

- Écouter

## Pour l’auteur de la scène : la salle n’est pas d’accord

- Le retour sur les mots : Écouter (Après : M. Bertin : « Ah 1. »)

Ce bilan reste à celles et ceux qui étaient là. C’est une observation, pas une évaluation.
`,
    );
  });

  it('names nobody unless names are given', () => {
    expect(bilanToMarkdown(bilanOf(wrote('Écouter').session))).not.toContain('Awa');
  });

  it('has no heading for what nobody said', () => {
    const text = bilanToMarkdown(bilanOf(gather().session));
    expect(text.match(/^#.*/gm)).toEqual(['# Bilan', '## Ce qui a été essayé']);
    expect(text).toContain('Personne n’est encore venu jouer');
  });

  it('keeps what people wrote as text, whatever signs they used', () => {
    const sign = fc.constantFrom(
      ...'*_`[]<>#|~&!-+=().1 a\n'.split(''),
      '- a',
      '1. a',
      '<script>',
      '![x](http://x)',
      '\n# titre',
      '\n\n---\n',
      '&lt;',
    );
    const headings = (text: string) => text.match(/^#.*/gm)?.length;
    const items = (text: string) => text.match(/^- /gm)?.length;
    const calm = bilanToMarkdown(bilanOf(wrote('a').session));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), (signs) => {
        const written = `a${signs.join('')}`;
        for (const text of [written, signs.join('').trim() || 'a']) {
          const markdown = bilanToMarkdown(bilanOf(wrote(text).session));
          expect(headings(markdown)).toBe(headings(calm));
          expect(items(markdown)).toBe(items(calm));
          expect(markdown).not.toMatch(/(?<!\\)[<`~|&]|^[ \t]+\S|^- (?:[-+=] |\d+[.)] )/m);
          expect(markdown.replace(/\*\*[^*]*?\*\*/g, '')).not.toMatch(/(?<!\\)[*_[]/);
        }
      }),
      { seed: 20261216, numRuns: 200 },
    );
  });
});
