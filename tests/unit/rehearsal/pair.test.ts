import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/lexicon/pair-picture.ts';
import { pairFor } from '../../../src/rehearsal/pair.ts';
import { pathOf } from '../../../src/timeline/path.ts';
import { storyOf } from '../session-kit/arbitrary-story.ts';
import { beat, choice, HEADER, line, type Scene, THREE_TURNS } from '../session-kit/beats.ts';
import { play, type Story } from '../session-kit/story.ts';

const see = (story: Story, side: Side) => {
  const picture = pairFor(side).project(story.session);
  if (!picture) throw new Error('Nothing to show yet');
  return picture;
};
const noticedOf = (story: Story, take: number) =>
  pathOf(story.session.timeline, take).map(({ noticed }) =>
    noticed?.map(({ criterion, level }) => [criterion, level]),
  );

describe('what a colleague notices', () => {
  it('while the adviser answers, goes with the answer whatever reply is then taken', () => {
    const story = play(THREE_TURNS).pickUp().hear().notice('juste', 'seen').choose(1);
    expect(noticedOf(story, 0)).toEqual([undefined, [['juste', 'seen']]]);
  });

  it('once the reply is taken, goes with it too, as long as nobody answers again', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(1).notice('juste', 'seen').skip();
    story.notice('place', 'emerging').hear().choose(0).notice('juste', 'unseen');
    expect(noticedOf(story, 0)).toEqual([
      undefined,
      [
        ['juste', 'seen'],
        ['place', 'emerging'],
      ],
      [['juste', 'unseen']],
    ]);
  });

  it('is replaced by the next tap on the same criterion, and taken back without a level', () => {
    const story = play(THREE_TURNS).pickUp().hear().notice('juste', 'seen', 'six');
    expect(see(story, 'reader').reader?.answer?.noticed).toEqual([
      { criterion: 'juste', level: 'seen', quote: 'six' },
    ]);
    const told = story.events.length;
    expect(story.notice('juste', 'seen', ' six ').events).toHaveLength(told);
    story.notice('juste', 'unseen');
    expect(see(story, 'reader').reader?.answer?.noticed).toEqual([{ criterion: 'juste', level: 'unseen' }]);
    expect(see(story.notice('juste'), 'reader').reader?.answer?.noticed).toEqual([]);
  });

  it('stays with the answer of its own take when another is tried', () => {
    const story = play(THREE_TURNS).pickUp().hear().notice('juste', 'seen').choose(0).back();
    expect(see(story, 'reader').reader?.answer?.noticed).toEqual([]);
    story.notice('juste', 'unseen').choose(1);
    expect([noticedOf(story, 0)[1], noticedOf(story, 1)[1]]).toEqual([
      [['juste', 'seen']],
      [['juste', 'unseen']],
    ]);
  });

  it('waits for a first answer, for a place that was played, and for a few words only', () => {
    const story = play(THREE_TURNS).pickUp();
    expect(story.notice('juste', 'seen').refused).toBe('session.no-answer-yet');
    expect(story.notice('juste', 'seen', '', { take: 3, beat: 0, line: 0 }).refused).toBe(
      'session.no-such-place',
    );
    expect(story.hear().notice('juste', 'seen', 'x'.repeat(201)).refused).toBe('session.note-too-long');
    const asked = story.session.place;
    expect(story.choose(0).notice('juste', 'seen', '', asked).refused).toBe('session.moved');
  });
});

/** Words that stand for what each side must not see, hidden in every field of a beat. */
const reply = (words: string, more = {}) =>
  choice(words, {
    ref: { label: 'canary-label', path: 'canary-path', nth: 0, words },
    porter: 'evaluation',
    model: true,
    offers: { remarks: [{ criterion: 'clair', sign: '-', quote: 'canary-offer', note: 'canary-offer' }] },
    ...more,
  });

const SECRETIVE: Scene = (way) =>
  beat(
    [
      line('BERTIN: Ah.', { type: 'prompt', text: 'canary-prompt' }),
      line('MOI: canary-scripted'),
      line('Il pleut.'),
    ],
    way.length === 3
      ? []
      : [reply('canary-reply'), reply('canary-other'), reply('canary-silence', { silence: 3 })],
    {
      observation: {
        remarks: [{ criterion: 'clair', sign: '+', quote: 'canary-quote', note: 'canary-note' }],
        heard: 'canary-heard',
        advice: 'canary-advice',
      },
      gauges: { 'canary-gauge': 987654 },
      asides: [
        { type: 'thought', line: 0, text: 'canary-thought' },
        { type: 'question', line: 0, text: 'canary-question' },
      ],
      ending: { name: 'canary-ending', outcome: 'canary-ending' },
    },
  );

/** For nobody before the retour. */
const NEVER =
  /canary-(label|path|offer|quote|note|heard|advice|gauge|question|ending|objective|sheet)|987654|"model"|porter/;
const HIDDEN = { ...HEADER, objective: 'canary-objective', secrets: ['canary-sheet'] };

describe('what each side may see', () => {
  it('the adviser sees no reply, no thought, nothing that judges, whatever was played', () => {
    fc.assert(
      fc.property(storyOf(SECRETIVE, HIDDEN), (story) => {
        const shown = JSON.stringify(see(story, 'adviser'));
        expect(shown).not.toMatch(/canary/);
        expect(shown).not.toMatch(NEVER);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  it('the reader sees the replies and the thoughts, and nothing that judges', () => {
    fc.assert(
      fc.property(storyOf(SECRETIVE, HIDDEN), (story) => {
        expect(JSON.stringify(see(story, 'reader'))).not.toMatch(NEVER);
      }),
      { seed: 20261130, numRuns: 300 },
    );
    const { reader } = see(play(SECRETIVE, 'own', HIDDEN).pickUp().hear(), 'reader');
    expect(reader?.lines[0]).toMatchObject({ speaker: 'M. Bertin', thoughts: ['canary-thought'] });
    expect(reader?.choices.map(({ choice: { words } }) => words)).toEqual([
      'canary-reply',
      'canary-other',
      'canary-silence',
    ]);
    expect(reader?.prompt).toBe('canary-prompt');
  });

  it('the adviser hears each line as it is read, never the one to come', () => {
    const story = play(THREE_TURNS).pickUp();
    expect(see(story, 'adviser').heard.map(({ text }) => text)).toEqual(['Première .']);
    expect(see(story.hear().choose(1), 'adviser').heard.map(({ text }) => text)).toEqual([
      'Première .',
      'Seconde .',
      'Première 1.',
    ]);
  });

  it('the reader is told the mood of each line, to wait where the author waits, and what was just said', () => {
    const scene: Scene = (way) =>
      way.length === 0
        ? beat(
            [
              line('BERTIN: Ah.', { type: 'figure', role: 'BERTIN', expression: 'colere' }),
              line('BERTIN: Bon.', { type: 'pause', seconds: 2 }),
            ],
            [choice('Oui.')],
          )
        : beat([line('Oui.'), line('BERTIN: Merci.')]);
    const story = play(scene).pickUp();
    expect(see(story, 'reader').reader?.lines).toMatchObject([
      { mood: 'colere' },
      { mood: 'colere', pause: true },
    ]);
    expect(see(story.hear().choose(0), 'reader').reader).toMatchObject({
      lines: [{ by: 'adviser' }, { by: 'employer' }],
      answer: { nearest: 'Oui.', place: { take: 0, beat: 1, line: 0 } },
    });
  });
});

it('no clock ever moves two people', () => {
  const story = play(THREE_TURNS, 'pressure').pickUp();
  expect(story.due).toBeDefined();
  expect(pairFor('reader').due()).toBeUndefined();
});
