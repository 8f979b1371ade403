import { describe, expect, it } from 'vitest';
import { beat, choice, HEADER, line, THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

describe('a call', () => {
  it('rings until it is picked up, and nothing is said meanwhile', () => {
    const story = play(THREE_TURNS);
    expect(story.picture).toMatchObject({
      status: 'ringing',
      utterances: [],
      choices: [],
      canGoBack: false,
      stage: { call: 'ringing' },
      sound: { ring: true },
    });
    expect(story.due).toBeUndefined();
    story.pickUp();
    expect(story.picture).toMatchObject({ status: 'speaking', stage: { call: 'live', speaking: 'BERTIN' } });
    expect(story.picture.sound.ring).toBe(false);
    expect(story.texts).toEqual(['Première .']);
  });

  it('refuses to be skipped or answered with a reply before it is picked up', () => {
    expect(play(THREE_TURNS).skip().refused).toBe('session.not-answered');
    expect(play(THREE_TURNS).choose(0).refused).toBe('session.not-answered');
    expect(play(THREE_TURNS).goTo(0, 0, 1).refused).toBe('session.not-answered');
  });

  it('does not ring when it is a visit', () => {
    const story = play(THREE_TURNS, 'natural', { ...HEADER, channel: 'visite' });
    expect(story.picture).toMatchObject({
      status: 'speaking',
      stage: { call: 'live' },
      sound: { ring: false },
    });
  });

  it('goes from lines to choices to an end', () => {
    const story = play(THREE_TURNS).pickUp().skip();
    expect(story.picture.choices).toEqual([]);
    expect(story.choose(0).refused).toBe('session.not-choosing');
    story.skip();
    expect(story.picture.status).toBe('choosing');
    expect(story.picture.choices.map(({ choice: { words } }) => words)).toEqual(['a', 'b', '(silence )']);
    story.choose(1).hear().choose(0).hear().choose(0).hear();
    expect(story.picture).toMatchObject({ status: 'over', ending: { name: 'fin' }, stage: { call: 'over' } });
    expect(story.texts).toEqual([
      ...['Première .', 'Seconde .', 'b'],
      ...['Première 1.', 'Seconde 1.', 'a1'],
      ...['Première 10.', 'Seconde 10.', 'a10'],
      'Au revoir 100.',
    ]);
    expect(story.choose(0).refused).toBe('session.over');
    expect(story.skip().refused).toBe('session.moved');
  });

  it('refuses a rank that is not offered, a line already past and a decision already left', () => {
    const story = play(THREE_TURNS).pickUp();
    const first = story.session.place;
    expect(story.skip().do({ type: 'skipLine', place: first }).refused).toBe('session.moved');
    expect(story.hear().choose(9).refused).toBe('session.no-such-choice');
    story.choose(0).hear();
    expect(story.do({ type: 'choose', place: first, choice: 0 }).refused).toBe('session.moved');
    expect(
      story.do({ type: 'open', script: { id: 's', hash: 'h' }, header: HEADER, seed: 1, pace: 'own' })
        .refused,
    ).toBe('session.already-open');
  });

  it('lets an interruption cut the line being said: the rest was never heard', () => {
    const scene = (choices: readonly number[]) =>
      choices.length === 0
        ? beat(
            [line('BERTIN: Un.'), line('BERTIN: Deux.'), line('BERTIN: Trois.')],
            [choice('Attendez', { interrupts: true }), choice('Je vois')],
          )
        : beat([line('BERTIN: Quoi ?')]);
    const story = play(scene).pickUp().skip();
    expect(story.picture.choices).toEqual([{ index: 0, choice: { words: 'Attendez', interrupts: true } }]);
    expect(story.choose(1).refused).toBe('session.not-choosing');
    story.choose(0);
    expect(story.texts).toEqual(['Un.', 'Deux.', 'Attendez', 'Quoi ?']);
    expect(story.back().texts).toEqual(['Un.', 'Deux.', 'Trois.']);
  });

  it('says once what ink prints of a choice', () => {
    const scene = (choices: readonly number[]) =>
      choices.length === 0 ? beat([line('Un.')], [choice('Bonjour')]) : beat([line('Bonjour'), line('Fin.')]);
    const story = play(scene).pickUp().hear().choose(0).hear();
    expect(story.texts).toEqual(['Un.', 'Bonjour', 'Fin.']);
    expect(story.picture.utterances[1]).toMatchObject({ by: 'adviser', speaker: 'Vous' });
  });

  it('tells why a scene stopped by itself', () => {
    const error = { code: 'ink.error', args: { message: 'x' } };
    const story = play(() => beat([line('Un.')], [], { end: 'error', error }))
      .pickUp()
      .hear();
    expect(story.picture).toMatchObject({ status: 'over', trouble: error });
  });
});

describe('words kept beside a reply', () => {
  it('shows what was tried first, then keeps it beside the reply it preceded', () => {
    const story = play(THREE_TURNS).pickUp();
    expect(story.note('ownWords', 'Euh').refused).toBe('session.not-choosing');
    story.hear().note('ownWords', 'Je dirais…');
    expect(story.picture.ownWords).toBe('Je dirais…');
    story.choose(0);
    expect(story.picture.ownWords).toBeUndefined();
    expect(story.picture.utterances.at(-2)).toMatchObject({
      by: 'adviser',
      text: 'a',
      ownWords: 'Je dirais…',
    });
  });

  it('takes them with the choice as well, and only for that reply', () => {
    const story = play(THREE_TURNS).pickUp().hear();
    story.do({ type: 'choose', place: story.session.place, choice: 0, ownWords: 'Moi' }).back().choose(1);
    expect(story.picture.utterances.find(({ by }) => by === 'adviser')?.ownWords).toBeUndefined();
    expect(story.goTo(0, 1, 0).picture.utterances.find(({ by }) => by === 'adviser')?.ownWords).toBe('Moi');
  });

  it('forgets words tried when they are taken back, and refuses a novel', () => {
    const story = play(THREE_TURNS).pickUp().hear().note('ownWords', 'x').note('ownWords', '');
    expect(story.picture.ownWords).toBeUndefined();
    expect(story.note('felt', 'x'.repeat(4001)).refused).toBe('session.note-too-long');
  });

  it('keeps the answers of the retour at any place played', () => {
    const story = play(THREE_TURNS).pickUp().note('felt', 'Tendu', { take: 0, beat: 0, line: 0 });
    expect(story.session.timeline.notes).toMatchObject([{ note: { type: 'felt', text: 'Tendu' } }]);
    expect(story.note('kept', 'x', { take: 3, beat: 0, line: 0 }).refused).toBe('session.no-such-place');
  });
});
