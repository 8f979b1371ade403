import { describe, expect, test } from 'vitest';
import { compiled, saidOf, written } from './kit.ts';

const headerOf = (text: string) => written(text).header;

describe('The header is typed', () => {
  test('all fields', () => {
    const header = headerOf(`# titre: Je ne trouve personne
# canal: visite
# duree: 10
# theme: Restauration
# objectif: Entendre
# vise: reformulation, questions, juste
# role: BERTIN ; M. Bertin, restaurateur, Tours ; bertin
# role: MOI ; Vous
# jauge: confiance 0 10 ; haut
# jauge: tension -5 5 ; bas
# secret: Il doit soixante heures.
# source: Convention HCR ; www.legifrance.gouv.fr ; droit au 2026-01-01 ; consulté le 2026-11-21
# source: Sans adresse ; jusqu’au 2026-12-31
VAR confiance = 3
VAR tension = 0
Bonjour.`);
    expect(header).toEqual({
      title: 'Je ne trouve personne',
      channel: 'visite',
      minutes: 10,
      theme: 'Restauration',
      objective: 'Entendre',
      aims: ['reformulation', 'questions', 'juste'],
      roles: [
        { code: 'BERTIN', name: 'M. Bertin', job: 'restaurateur, Tours', cast: 'bertin' },
        { code: 'MOI', name: 'Vous' },
      ],
      gauges: [
        { name: 'confiance', min: 0, max: 10, better: 'haut' },
        { name: 'tension', min: -5, max: 5, better: 'bas' },
      ],
      secrets: ['Il doit soixante heures.'],
      sources: [
        {
          title: 'Convention HCR',
          address: 'www.legifrance.gouv.fr',
          inForce: '2026-01-01',
          consulted: '2026-11-21',
        },
        { title: 'Sans adresse', until: '2026-12-31' },
      ],
    });
  });

  test('plain Ink gets its file name and nothing else', () => {
    const { script, warnings } = compiled('# author: me\nBonjour.');
    expect(script.header).toEqual({
      title: 'scene',
      channel: 'appel',
      aims: [],
      roles: [],
      gauges: [],
      secrets: [],
      sources: [],
    });
    expect(warnings).toEqual([]);
  });

  test('accents and capitals are French, a dynamic tag is passed over, an include may hold the roles', () => {
    expect(headerOf('# Durée: 8\n# thème: Accueil\n# visé: Clair\nBonjour.')).toMatchObject({
      minutes: 8,
      theme: 'Accueil',
      aims: ['clair'],
    });
    expect(headerOf('VAR n = 1\n# titre: Un\n# pour {n}\n# duree: 5\nBonjour.')).toMatchObject({
      title: 'Un',
      minutes: 5,
    });
    const header = written({
      'scene.ink': 'INCLUDE gens.ink\n# titre: Un\n-> k\n=== k\nOui.\n-> END',
      'gens.ink': '# role: A ; Aline\n',
    }).header;
    expect(header).toMatchObject({ title: 'Un', roles: [{ code: 'A', name: 'Aline' }] });
  });
});

describe('What cannot be read is left out and said, with its line', () => {
  test.each([
    ['# vise: clair, politesse', 'script.unknown-criterion scene.ink:2'],
    ['# jauge: confiance 10 0 ; haut', 'script.bad-gauge scene.ink:2'],
    ['# jauge: confiance 0 10', 'script.bad-gauge scene.ink:2'],
    ['# canal: courriel', 'script.unknown-channel scene.ink:2'],
    ['# duree: longue', 'script.bad-length scene.ink:2'],
    ['# role: BERTIN', 'script.bad-role scene.ink:2'],
    ['# source: Loi ; droit au 2026-13-01', 'script.bad-date scene.ink:2'],
    ['# titre: Encore', 'script.header-twice scene.ink:2'],
    ['# jauge: absente 0 10 ; haut', 'script.unknown-gauge scene.ink:?'],
  ])('%s', (tag, said) => {
    expect(saidOf(`# titre: Essai\n${tag}\nVAR confiance = 1\nBonjour.`)).toEqual([said]);
  });
});
