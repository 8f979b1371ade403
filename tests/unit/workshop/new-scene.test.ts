import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/script/compile.ts';
import { open, step } from '../../../src/script/play.ts';
import { oneLine } from '../../../src/workshop/escape-words.ts';
import { roleCode } from '../../../src/workshop/role-code.ts';
import { type NewScene, writeNewScene } from '../../../src/workshop/write-new-scene.ts';
import { findingsOf, inMemory } from './kit.ts';

const ROCHE: NewScene = {
  who: 'Mme Roche, fleuriste',
  cast: 'keller',
  opening: "Huit cents chrysanthèmes jeudi, et j'ai deux mains.",
  unsaid: 'Elle a crié sur son apprentie.',
  replies: [
    { words: 'Vous avez la référence ?', reaction: 'Elle est sous les fleurs.', heard: 'Un guichet.' },
    { words: '« Jeudi, c’est demain. »', reaction: 'Oui.', heard: 'Elle compte.' },
    { words: '(Vous vous taisez.)', reaction: 'Allô ?', heard: 'Personne.' },
  ],
  ending: 'Elle raccroche. Vous notez son nom.',
};

/** The scene, which must compile, and each of its paths. */
const played = (answers: NewScene) => {
  const read = compile(inMemory(writeNewScene(answers)), 'scene.ink');
  if (!read.ok) throw new Error(`${JSON.stringify(read.why)}\n${writeNewScene(answers)}`);
  const { script } = read.value;
  const first = open(script, 1);
  return {
    header: script.header,
    first: first.beat,
    after: first.beat.choices.map((_, choice) => step(script, first.inkState, choice).beat),
  };
};

const textsOf = ({ lines }: { lines: { text: string }[] }): string[] => lines.map(({ text }) => text);

describe('A new scene', () => {
  test.each([
    ['Mme Roche, fleuriste', 'Un appel de Mme Roche'],
    ['Odile', "Un appel d'Odile"],
    ['', 'Un appel'],
  ])('of « %s » is named as one would say it', (who, title) => {
    expect(played({ ...ROCHE, who }).header.title.replace('’', "'")).toBe(title);
  });

  test('says what was answered', () => {
    const { header, first, after } = played(ROCHE);
    expect(header).toMatchObject({ channel: 'appel', secrets: ['Elle a crié sur son apprentie.'] });
    expect(header.roles[0]).toEqual({ code: 'ROCHE', name: 'Mme Roche', job: 'fleuriste', cast: 'keller' });
    expect(first.lines).toMatchObject([{ speaker: 'ROCHE', text: ROCHE.opening }]);
    expect(first.choices.map(({ words }) => words)).toEqual([
      '« Vous avez la référence ? »',
      '« Jeudi, c’est demain. »',
      '(Vous vous taisez.)',
    ]);
    expect(after.map(textsOf)).toEqual([
      ['Elle est sous les fleurs.', 'Elle raccroche. Vous notez son nom.'],
      ['Oui.', 'Elle raccroche. Vous notez son nom.'],
      ['Allô ?', 'Elle raccroche. Vous notez son nom.'],
    ]);
    expect(after[0]).toMatchObject({ end: 'end', ending: { name: 'Elle raccroche' } });
    expect(after[1]?.observation.heard).toBe('Elle compte.');
  });

  test('plays and trains, with nothing to change when one knows what was understood', () => {
    expect(findingsOf(writeNewScene(ROCHE)).filter(({ level }) => level !== 'publishes')).toEqual([]);
  });

  test('asks, and nothing else, what each reply lets hear when the answers do not say it', () => {
    const silent = { ...ROCHE, replies: ROCHE.replies.map(({ words, reaction }) => ({ words, reaction })) };
    const found = findingsOf(writeNewScene(silent)).filter(({ level }) => level !== 'publishes');
    expect(found.map(({ rule }) => rule)).toEqual(Array(3).fill('choice-without-remark'));
  });

  test('answers left blank still play', () => {
    const blank = { who: '', opening: ' ', unsaid: '', replies: [{ words: '', reaction: '' }], ending: '' };
    const { first } = played(blank);
    expect(textsOf(first)).toEqual(['…', '…']);
    expect(first.end).toBe('end');
    expect(findingsOf(writeNewScene(blank)).filter(({ level }) => level === 'plays')).toEqual([]);
  });

  test('replies that open alike have each their own name', () => {
    const text = writeNewScene({
      ...ROCHE,
      replies: ['Bonjour', 'Bonjour madame', 'Oui', 'Bonjour', 'True'].map((words) => ({
        words,
        reaction: '',
      })),
    });
    expect([...text.matchAll(/^\* \((\w+)\)/gm)].map(([, label]) => label)).toEqual([
      'bonjour',
      'madame',
      'replique_3',
      'replique_4',
      'replique_5',
    ]);
  });
});

describe('Whatever people type', () => {
  const piece = fc.constantFrom(
    ...[
      '->',
      '<-',
      '<>',
      '//',
      '/*',
      '*/',
      '{',
      '}',
      '|',
      '#',
      '[',
      ']',
      '\\',
      '~',
      '=',
      '-',
      '+',
      '*',
      ':',
      ';',
    ],
    ...[
      'VAR x = 1',
      'TODO: ',
      'INCLUDE a',
      '- else:',
      '«',
      '»',
      '(',
      ')',
      '"',
      ' ',
      '\n',
      '\u00a0',
      '\ufeff',
    ],
    ...['MOI: ', 'mot', 'É', '💥', '{name}', '$', '@'],
  );
  const typed = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const reply = fc.record({ words: typed, reaction: typed, heard: typed });
  const answers = fc.record({
    who: typed,
    opening: typed,
    unsaid: typed,
    replies: fc.array(reply, { minLength: 1, maxLength: 3 }),
    ending: typed,
  });
  const orSilence = (words: string): string => oneLine(words) || '…';

  test('compiles, and is printed as it was typed', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { header, first, after } = played(given);
        const [employer] = header.roles;
        const replies = given.replies.filter(({ words }) => oneLine(words) !== '');
        const secret = oneLine(given.unsaid);
        expect(header.secrets).toEqual(secret === '' ? [] : [secret]);
        expect(first.lines[0]).toMatchObject({ speaker: employer?.code, text: orSilence(given.opening) });
        expect(first.choices).toHaveLength(replies.length);
        for (const [rank, { words, reaction, heard }] of replies.entries()) {
          expect(first.choices[rank]?.words).toContain(oneLine(words));
          expect(after[rank]?.lines[0]?.text).toBe(orSilence(reaction));
          expect(after[rank]?.observation.heard ?? '').toBe(oneLine(heard));
          expect(after[rank]?.end).toBe('end');
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  test.each([
    ['M. Le Goff, garagiste', 'LEGOFF'],
    ['Mme Nguyễn', 'NGUYEN'],
    ['Marie-Antoinette de la Tour', 'TOUR'],
    ['moi', 'EMPLOYEUR'],
    ['Todo', 'EMPLOYEUR'],
    ['李', 'EMPLOYEUR'],
    ['', 'EMPLOYEUR'],
  ])('%s speaks as %s', (who, code) => {
    expect(roleCode(who)).toBe(code);
  });
});
