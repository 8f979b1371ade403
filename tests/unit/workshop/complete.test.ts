import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../../src/lexicon/criteria.ts';
import { say } from '../../../src/messages/say.ts';
import { completeAt } from '../../../src/workshop/complete-at.ts';
import { KNOWN, marked, shippedTexts } from './kit.ts';

const SCENE = `# titre: Essai
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous
VAR confiance = 3
-> accueil
=== accueil ===
BERTIN: Allô ?
* (oui) [« Oui. »]
- -> fin
= suite
Rien.
=== function double(x) ===
~ return x * 2
=== fin ===
`;

const at = (source: string) => {
  const { text, from } = marked(source);
  return { text, ...completeAt(text, from, KNOWN) };
};

/** The labels offered at ⟦, under the little scene. */
const offered = (line: string): string[] => at(`${SCENE}${line}`).options.map(({ label }) => label);

/** The labels offered at ⟦ in a text that is all header. */
const inHeader = (line: string): string[] => at(line).options.map(({ label }) => label);

/** The text once the first option is taken. */
const taken = (line: string): string => {
  const { text, from, to, options } = at(`${SCENE}${line}`);
  return (text.slice(0, from) + options[0]?.insert + text.slice(to)).slice(SCENE.length);
};

describe('In the header', () => {
  test('its words come first, then those of a line', () => {
    expect(inHeader('# ⟦').slice(0, 3)).toEqual(['titre', 'canal', 'duree']);
    expect(inHeader('# ⟦')).toContain('lieu');
    expect(inHeader('# ti⟦')).toEqual(['titre']);
  });

  test('values are those that exist', () => {
    expect(inHeader('# canal: ⟦')).toEqual(['appel', 'visite']);
    expect(inHeader('# vise: clair, pl⟦')).toEqual(['place']);
    expect(inHeader('# vise: clair, ⟦')).not.toContain('clair');
    expect(inHeader('# role: BERTIN ; M. Bertin ; be⟦')).toEqual(['bertin']);
    expect(inHeader('# role: BE⟦')).toEqual([]);
    expect(inHeader('VAR confiance = 3\n# jauge: c⟦')).toEqual(['confiance']);
    expect(inHeader('# jauge: confiance 0 10 ; ⟦')).toEqual(['haut', 'bas']);
  });
});

describe('Above a line', () => {
  test('roles, cues and criteria', () => {
    expect(offered('# ⟦')).toEqual(expect.arrayContaining(['BERTIN', 'lieu', 'pensee', 'clair', 'essayez']));
    expect(offered('# ⟦')).not.toContain('titre');
    expect(offered('# pensé⟦')).toEqual(['pensee']);
    expect(taken('# quest⟦')).toBe('# questions ');
    expect(taken('# li⟦')).toBe('# lieu: ');
    expect(taken('    # BER⟦')).toBe('    # BERTIN: ');
  });

  test('a criterion calls a sign, then words', () => {
    expect(offered('# questions ⟦')).toEqual(['+', '0', '-']);
    expect(taken('# questions -⟦')).toBe('# questions - «');
    expect(offered('# questions + «⟦')).toEqual([]);
  });

  test('faces, postures, sets, sounds, tablet', () => {
    expect(offered('# BERTIN: fat⟦')).toEqual(['fatigue']);
    expect(offered('# BERTIN: colere po⟦')).toEqual(['pointe']);
    expect(offered('BERTIN: Oui. # BERTIN: col⟦')).toEqual(['colere']);
    expect(offered('# ROCHE: col⟦')).toEqual([]);
    expect(offered('# lieu: cui⟦')).toEqual(['cuisine']);
    expect(offered('# son: ⟦')).toEqual([...KNOWN.sounds]);
    expect(offered('# ambiance: si⟦')).toEqual(['silence']);
    expect(offered('# tablette: levee ⟦')).toEqual(expect.arrayContaining(['offre', 'lente']));
    expect(offered('# tablette: levee ⟦')).not.toContain('levee');
  });
});

describe('In a reply', () => {
  test('its own tags, between its brackets only', () => {
    expect(offered('* (a) [« Oui » #⟦')).toEqual(['modele', 'porter', 'silence', 'couper', 'quand']);
    expect(taken('* (a) [« Oui » #m⟦]')).toBe('* (a) [« Oui » #modele]');
    expect(taken('* (a) [« Oui » #porter: e⟦]')).toBe('* (a) [« Oui » #porter: evaluation]');
    expect(offered('* (a) [« Oui » #modele #porter: ⟦')).toHaveLength(6);
    expect(offered('* (a) [« Oui » #quand: champ-v⟦')).toEqual(['champ-vide']);
    expect(offered('* (a) [« Oui »] Bien. # BERT⟦')).toEqual(['BERTIN']);
    expect(offered('# porter: ⟦')).toEqual([]);
  });
});

describe('Elsewhere', () => {
  test('an arrow goes to a knot, a part, a name, or the end', () => {
    expect(offered('-> ⟦')).toEqual(['accueil', 'fin', 'accueil.suite', 'accueil.oui', 'END', 'DONE']);
    expect(offered('* [Oui] ->su⟦')).toEqual(['accueil.suite']);
    expect(offered('- { confiance > 3: -> f⟦')).toEqual(['fin']);
  });

  test('a line opens with who speaks', () => {
    expect(taken('be⟦')).toBe('BERTIN: ');
    expect(taken('    - M⟦')).toBe('    - MOI: ');
    expect(offered('Bertin est b⟦')).toEqual([]);
  });

  test('a condition reads a variable, or what was said', () => {
    expect(offered('{ con⟦')).toEqual(['confiance']);
    expect(offered('~ con⟦')).toEqual(['confiance']);
    expect(offered('{ not ou⟦')).toEqual(['accueil.oui']);
    expect(offered('BERTIN: { confiance > 3: con⟦')).toEqual([]);
  });

  test('nothing in a comment, nor after an escaped mark', () => {
    expect(offered('// -> ⟦')).toEqual([]);
    expect(offered('Dossier \\#l⟦')).toEqual([]);
  });
});

describe('Each option', () => {
  test('says what it is in one line of the catalogue', () => {
    const spots = [
      '# ⟦',
      '# place ⟦',
      '# BERTIN: ⟦',
      '# lieu: ⟦',
      '# ambiance: ⟦',
      '-> ⟦',
      '{ ⟦',
      '* [#⟦',
      '* [#porter: ⟦',
    ];
    const all = spots.flatMap((spot) => at(`${SCENE}${spot}`).options);
    expect(all.length).toBeGreaterThan(90);
    for (const { label, detail } of all) expect(detail, label).not.toMatch(/inattendu|\n|^$/);
    expect(at('# vise: ⟦').options.map(({ detail }) => detail)).toEqual(
      CRITERIA.map((criterion) => say(`criteria.${criterion}.name`)),
    );
  });

  test('at every place of a shipped scene replaces what is typed there, quickly', () => {
    const [, text] = shippedTexts().find(([name]) => name === 'pas-chez-nous.ink') ?? ['', ''];
    const start = performance.now();
    let places = 0;
    for (let offset = 0; offset <= text.length; offset += 37) {
      const { from, to } = completeAt(text, offset, KNOWN);
      expect(to).toBe(offset);
      expect(text.slice(from, to)).toMatch(/^[^\s#]*$/);
      places++;
    }
    expect((performance.now() - start) / places).toBeLessThan(10);
  });
});
