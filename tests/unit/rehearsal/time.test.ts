import { describe, expect, it } from 'vitest';
import { beat, choice, line, THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const long = 'x'.repeat(100);
const oneLine = (words: string) => (choices: readonly number[]) =>
  choices.length === 0 ? beat([line(words), line('Deux.')], [choice('a')]) : beat([line('Fin.')]);

describe('lines in reading time', () => {
  it('leaves a line in front 900 ms and 60 ms a character, never less than 1.4 s', () => {
    const story = play(oneLine(long)).pickUp();
    expect(story.due).toEqual({
      at: 1000 + 900 + 6000,
      command: { type: 'hearLine', place: { take: 0, beat: 0, line: 0 } },
    });
    expect(play(oneLine('Oui.')).pickUp().due?.at).toBe(2400);
  });

  it('shows choices when the last line ends, then waits for ever', () => {
    const story = play(oneLine(long)).pickUp().wait(60_000);
    expect(story.picture.status).toBe('choosing');
    expect(story.due).toBeUndefined();
  });

  it('lets a pause fall before the line it is written above', () => {
    const scene = () => beat([line('Oui.'), line('Non.', { type: 'pause', seconds: 2 })]);
    expect(play(scene).pickUp().due?.at).toBe(1000 + 1400 + 2000);
  });

  it('moves nothing by itself at the own pace of the player', () => {
    const story = play(oneLine(long), 'own').pickUp().wait(3_600_000);
    expect(story.texts).toEqual([long]);
    expect(story.due).toBeUndefined();
    expect(story.skip().skip().picture.status).toBe('choosing');
    expect(play(oneLine(long)).pickUp().pace('own').due).toBeUndefined();
  });

  it('waits while paused, gives the line its whole time again, and refuses to play meanwhile', () => {
    const story = play(oneLine(long)).pickUp().wait(5000).pause();
    expect(story.picture).toMatchObject({ paused: true, stage: { paused: true }, sound: { still: true } });
    expect(story.due).toBeUndefined();
    expect(story.skip().refused).toBe('session.paused');
    story.now += 50_000;
    story.resume();
    expect(story.due?.at).toBe(story.now + 6900);
    expect(story.resume().refused).toBeUndefined();
  });

  it('lets no line go by while the player reads the conversation again', () => {
    const story = play(oneLine(long)).pickUp().hold().wait(60_000);
    expect(story.texts).toEqual([long]);
    expect(story.hold().release().due?.at).toBe(story.now + 6900);
  });

  it('pauses when it comes more than two seconds late: the machine slept', () => {
    const story = play(oneLine(long)).pickUp();
    story.now += 6900 + 2000;
    expect(story.due?.command.type).toBe('hearLine');
    story.now += 1;
    expect(story.due).toEqual({ at: story.now, command: { type: 'pause' } });
  });

  it('resumes by itself when the player moves', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(0).pause().back();
    expect(story.picture).toMatchObject({ paused: false, status: 'choosing' });
  });
});

describe('« Sous tension »', () => {
  const silent = (prompt?: string) => (choices: readonly number[]) =>
    choices.length === 0
      ? beat([line('BERTIN: Alors ?')], [choice('a'), choice('(Vous vous taisez.)', { silence: 4 })], {
          closing: prompt ? [{ type: 'prompt', text: prompt }] : [],
        })
      : beat([line(`BERTIN: Fin ${choices}.`)]);

  /** Twenty characters to read at 60 ms, then four seconds. */
  const WAIT = 5200;

  it('takes the silence after the time to read the replies, then its seconds', () => {
    const story = play(silent(), 'pressure').pickUp().hear();
    expect(story.due?.at).toBe(story.now + WAIT);
    story.wait(WAIT);
    expect(story.texts).toEqual(['Alors ?', '(Vous vous taisez.)', 'Fin 1.']);
  });

  it('lets the employer ask again halfway, and keeps it on the path', () => {
    const story = play(silent('Allô ?'), 'pressure')
      .pickUp()
      .hear()
      .wait(WAIT / 2 - 1);
    expect(story.texts).toEqual(['Alors ?']);
    expect(story.wait(1).texts).toEqual(['Alors ?', 'Allô ?']);
    expect(story.picture.utterances.at(-1)).toMatchObject({ by: 'employer', speaker: 'M. Bertin' });
    expect(story.wait(WAIT / 2).texts).toEqual(['Alors ?', 'Allô ?', '(Vous vous taisez.)', 'Fin 1.']);
    expect(story.back().choose(0).texts).toEqual(['Alors ?', 'a', 'Fin 0.']);
  });

  it('waits while the player writes or reads back, then gives the whole time again', () => {
    const story = play(silent(), 'pressure').pickUp().hear().wait(4000).hold().wait(60_000);
    expect(story.due).toBeUndefined();
    expect(story.picture).toMatchObject({ held: true, status: 'choosing', silenceIn: WAIT });
    story.release();
    expect(story.due?.at).toBe(story.now + WAIT);
    expect(story.picture.held).toBeUndefined();
    expect(story.hold().choose(0).picture.held).toBeUndefined();
  });

  it('keeps what was being said in own words when the silence is taken', () => {
    const story = play(silent(), 'pressure').pickUp().hear().note('ownWords', 'Racontez.').wait(WAIT);
    expect(story.picture.utterances[1]).toMatchObject({
      text: '(Vous vous taisez.)',
      ownWords: 'Racontez.',
    });
  });

  it('has no clock on choices in any other pace, nor without a silence to take', () => {
    expect(play(silent('Allô ?')).pickUp().hear().due).toBeUndefined();
    expect(play(silent('Allô ?'), 'own').pickUp().hear().due).toBeUndefined();
    expect(play(oneLine('Oui.'), 'pressure').pickUp().hear().due).toBeUndefined();
  });
});
