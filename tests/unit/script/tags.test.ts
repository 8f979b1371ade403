import { describe, expect, test } from 'vitest';
import { parseCue } from '../../../src/script/parse-cue.ts';
import { parseAside, parseEnding, parseObservation } from '../../../src/script/parse-observation.ts';
import { parseRemark } from '../../../src/script/parse-remark.ts';
import { readChoices } from '../../../src/script/read-choice.ts';
import { readSpeaker } from '../../../src/script/read-speaker.ts';

const roles = [{ code: 'BERTIN', name: 'M. Bertin' }];

describe('Cues', () => {
  test.each([
    ['lieu: cuisine', { type: 'place', name: 'cuisine' }],
    ['canal: visite', { type: 'channel', channel: 'visite' }],
    ['étape: accueil', { type: 'milestone', name: 'accueil' }],
    ['BERTIN: colère pointe', { type: 'figure', role: 'BERTIN', expression: 'colere', posture: 'pointe' }],
    ['BERTIN: bras-croises', { type: 'figure', role: 'BERTIN', posture: 'bras-croises' }],
    ['BERTIN: inconnu fatigue', { type: 'figure', role: 'BERTIN', expression: 'fatigue' }],
    ['son: sonnerie', { type: 'sound', name: 'sonnerie' }],
    ['ambiance: cuisine', { type: 'ambience', name: 'cuisine' }],
    ['pause: 1,5', { type: 'pause', seconds: 1.5 }],
    ['tablette: posée', { type: 'tablet', position: 'posee' }],
    [
      'tablette: levee, offre lente',
      { type: 'tablet', position: 'levee', screen: 'offre', network: 'lente' },
    ],
    ['consigne: Il manque deux offres.', { type: 'message', text: 'Il manque deux offres.' }],
    ['relance: Et vous ?', { type: 'prompt', text: 'Et vous ?' }],
  ])('%s', (tag, cue) => {
    expect(parseCue(tag, roles)).toEqual(cue);
  });

  test.each([
    'TRAORE: colere',
    'BERTIN: zzz',
    'pause: longtemps',
    'canal: fax',
    'lieu',
    'CLEAR',
    'toString: x',
    'titre: Un',
    '',
  ])('« %s » is not a cue', (tag) => {
    expect(parseCue(tag, roles)).toBeUndefined();
  });
});

describe('Remarks', () => {
  test.each([
    ['reformulation + «Trois semaines» : son chiffre.', '+', 'Trois semaines', 'son chiffre.'],
    [
      'reformulation - « Trois : semaines » : son chiffre : trois.',
      '-',
      'Trois : semaines',
      'son chiffre : trois.',
    ],
    ['reformulation 0 : hier n’est pas réparé.', '0', undefined, 'hier n’est pas réparé.'],
    ['reformulation – «j’ai dit “c’est logique”» : le mot.', '-', 'j’ai dit “c’est logique”', 'le mot.'],
    ['reformulation + "Trois"', '+', 'Trois', ''],
  ])('%s', (tag, sign, quote, note) => {
    expect(parseRemark(tag)).toEqual({ criterion: 'reformulation', sign, ...(quote && { quote }), note });
  });

  test.each(['place: cuisine', 'place', 'politesse + «oui» : bien', 'reformulation', 'questions ? : non'])(
    '« %s » is not a remark',
    (tag) => {
      expect(parseRemark(tag)).toBeUndefined();
    },
  );

  test('an observation gathers remarks, what he heard and what to try', () => {
    expect(
      parseObservation([
        'place + : il finit.',
        'entendu: Elle écoute.',
        'essayez: « Et vous ? »',
        'autre: x',
      ]),
    ).toEqual({
      remarks: [{ criterion: 'place', sign: '+', note: 'il finit.' }],
      heard: 'Elle écoute.',
      advice: '« Et vous ? »',
    });
  });
});

describe('The rest', () => {
  test('asides are for the joker and the debrief', () => {
    expect(parseAside('pensée: Encore elle.', 2)).toEqual({ type: 'thought', line: 2, text: 'Encore elle.' });
    expect(parseAside('joker: Qui parle ?', 0)).toEqual({ type: 'question', line: 0, text: 'Qui parle ?' });
    expect(parseAside('lieu: cuisine', 0)).toBeUndefined();
  });

  test('an ending has a name, and an outcome or not', () => {
    expect(parseEnding('fin: le pas daté ; accord')).toEqual({ name: 'le pas daté', outcome: 'accord' });
    expect(parseEnding('fin: raccroché')).toEqual({ name: 'raccroché' });
    expect(parseEnding('fin:')).toBeUndefined();
  });

  test('a speaker is a declared role, nobody else', () => {
    expect(readSpeaker('BERTIN : Allô ? Bonjour: oui.', roles)).toEqual({
      speaker: 'BERTIN',
      text: 'Allô ? Bonjour: oui.',
    });
    expect(readSpeaker('Note: il est tard.', roles)).toEqual({ text: 'Note: il est tard.' });
    expect(readSpeaker('BERTIN:', roles)).toEqual({ text: 'BERTIN:' });
    expect(readSpeaker('BERTIN: Allô ?', [])).toEqual({ text: 'BERTIN: Allô ?' });
  });

  test('a choice says its attitude, its silence, whether it may interrupt', () => {
    const choice = (...tags: string[]) => readChoices([{ text: 'Oui', tags, path: 'k.0.c-0' }])[0];
    expect(choice('modèle', 'porter: Enquête', 'couper', 'quand: besoin')).toMatchObject({
      words: 'Oui',
      model: true,
      porter: 'enquete',
      interrupts: true,
      when: 'besoin',
    });
    expect(choice('silence: 3')).toHaveProperty('silence', 3);
    expect(Object.keys(choice('porter: gentil', 'silence: oui', 'autre') ?? {})).toEqual([
      'ref',
      'words',
      'offers',
    ]);
  });

  test('two choices of one path are told apart by their rank', () => {
    const refs = readChoices([
      { text: 'Enzo ?', tags: [], path: 'd.c-0' },
      { text: 'Lina ?', tags: [], path: 'd.c-0', label: 'lina' },
    ]).map((choice) => choice.ref);
    expect(refs).toEqual([
      { path: 'd.c-0', nth: 0, words: 'Enzo ?' },
      { path: 'd.c-0', nth: 1, words: 'Lina ?', label: 'lina' },
    ]);
  });
});
