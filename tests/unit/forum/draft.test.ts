import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/forum/draft.ts';
import { compile } from '../../../src/script/compile.ts';
import { open, step } from '../../../src/script/play.ts';
import { beat, choice, HEADER, line, type Scene } from '../session-kit/beats.ts';
import { arbitraryForum } from './arbitrary-forum.ts';
import { gather } from './forum-story.ts';

const say = (code: string): string => (code === 'forum.draft.aloud' ? '(à voix haute)' : code);

const built = (text: string | undefined) => {
  const read = compile(new Map([['v.ink', text ?? '']]), 'v.ink');
  if (!read.ok) throw new Error(`${JSON.stringify(read.why)}\n${text}`);
  return read.value.script;
};

/** All that the draft says when each of its only choices is made. */
const told = (text: string | undefined): string[] => {
  const script = built(text);
  const heard: string[] = [];
  let played = open(script, 1);
  for (;;) {
    heard.push(...played.beat.lines.map(({ text: words }) => words));
    const [only, ...others] = played.beat.choices;
    expect(others).toEqual([]);
    if (!only) return heard;
    heard.push(only.words);
    played = step(script, played.inkState, 0);
  }
};

const replaced = () => gather().model().hear(4).stop().earlier().earlier().replace('MOI', 'Le faire parler');
const words = (text: string) => ({ type: 'noteVersion', take: 1, note: { type: 'words', text } }) as const;

describe('the draft of a version', () => {
  it('says the words of the room instead of the reply they stand for', () => {
    const story = replaced().do(words('Qui vous aide, le soir ?')).reply(0).hear();
    expect(draftOf(story.session, 1, say)).toBe(
      [
        '# titre: Je ne trouve personne (V2)',
        '# canal: appel',
        '# role: BERTIN ; M. Bertin, restaurateur ; bertin',
        '# role: MOI ; Vous ; conseillere',
        '# role: KARIM ; Karim, collègue',
        '// Le faire parler',
        '// Qui vous aide, le soir ?',
        '-> moment_1',
        '',
        '=== moment_1 ===',
        'BERTIN: Ah .',
        'BERTIN: Bon .',
        '* [Qui vous aide, le soir ?]',
        '    -> moment_2',
        '',
        '=== moment_2 ===',
        'BERTIN: Ah 0.',
        'BERTIN: Bon 0.',
        '-> END',
        '',
      ].join('\n'),
    );
  });

  it('ends with what was played aloud, or goes on where the script was joined', () => {
    expect(told(draftOf(replaced().nowhere().session, 1, say))).toEqual(['Ah .', 'Bon .', '(à voix haute)']);
    const joined = replaced().do(words('Je vous écoute')).joins(0, 1, 1);
    expect(told(draftOf(joined.session, 1, say))).toEqual(['Ah .', 'Bon .', 'Je vous écoute', 'Bon 1.']);
    expect(draftOf(joined.session, 7, say)).toBeUndefined();
  });

  it('compiles, whatever was played', () => {
    fc.assert(
      fc.property(arbitraryForum, ({ session }) => {
        for (const { take } of session.scene.timeline.takes) built(draftOf(session, take, say));
      }),
      { seed: 20261208, numRuns: 60 },
    );
  });

  it('compiles and prints what people said, whatever they wrote', () => {
    const sign = fc.constantFrom(
      ...'\\#{}|[]/*-><=+~()!&$;:"«»\' \n',
      '->',
      '<-',
      '<>',
      '//',
      'TODO: x',
      'VAR x = 1',
      'INCLUDE a',
      'Non.',
      'é',
    );
    const text = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, text, (spoken, told1, title) => {
        const scene: Scene = (way) =>
          beat([line(told1), line(`BERTIN: ${told1}`)], way.length ? [] : [choice('a', { model: true })]);
        const story = gather(scene, { ...HEADER, title })
          .model()
          .hear(1)
          .stop()
          .replace('MOI', spoken)
          .do(words(spoken));
        const clean = (one: string) => one.replace(/\s+/g, ' ').trim();
        const heard = told(draftOf(story.nowhere().session, 1, say));
        expect(heard.at(-1)).toBe(clean(spoken) || '(à voix haute)');
        if (clean(told1)) expect(heard[0]).toBe(clean(told1));
      }),
      { seed: 20261209, numRuns: 150 },
    );
  });
});
