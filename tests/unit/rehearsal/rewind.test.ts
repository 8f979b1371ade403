import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/timeline/path.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play, type Story } from '../session-kit/story.ts';

const wordsOf = (story: Story, take: number): string[] =>
  pathOf(story.session.timeline, take).flatMap(({ step }) => (step ? [step.ref.words] : []));

describe('going back', () => {
  it('shows the choices of the decision before, at once', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(0).back();
    expect(story.picture).toMatchObject({
      status: 'choosing',
      canGoBack: false,
      place: { take: 0, beat: 0, line: 2 },
    });
    expect(story.back().refused).toBe('session.nothing-before');
  });

  it('never overwrites a take, even for the same reply', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(0).hear().choose(1).back().choose(1);
    expect(story.session.timeline.takes.map(({ take, as, from }) => ({ take, as, from }))).toEqual([
      { take: 0, as: 'first', from: undefined },
      { take: 1, as: 'again', from: { take: 0, beat: 1, line: 2 } },
    ]);
    expect(wordsOf(story, 0)).toEqual(['a', 'b0']);
    expect(wordsOf(story, 1)).toEqual(['a', 'b0']);
  });

  it('hears again from the line aimed at, with what came before', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(0).hear().choose(1).goTo(0, 1, 0);
    expect(story.picture.status).toBe('speaking');
    expect(story.texts).toEqual(['Première .', 'Seconde .', 'a', 'Première 0.']);
    expect(story.wait(60_000).picture.status).toBe('choosing');
  });

  it('goes on where a take stopped, from another take', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(0).back().choose(1).goTo(0, 1, 2).choose(1);
    expect(story.session.timeline.takes).toHaveLength(2);
    expect(wordsOf(story, 0)).toEqual(['a', 'b0']);
    expect(wordsOf(story, 1)).toEqual(['b']);
  });

  it('names the take that recorded a shared place when a third take leaves from it', () => {
    const story = play(THREE_TURNS).pickUp().hear().choose(0).hear().choose(0).back().choose(1);
    story.goTo(1, 0, 2).choose(2);
    expect(story.session.timeline.takes.at(-1)?.from).toEqual({ take: 0, beat: 0, line: 2 });
  });

  it('refuses a place that was not played', () => {
    const story = play(THREE_TURNS).pickUp();
    for (const [take, beat, line] of [
      [0, 1, 0],
      [4, 0, 0],
      [0, 0, 3],
      [0, 0, -1],
      [0, -1, 0],
    ] as const) {
      expect(story.goTo(take, beat, line).refused).toBe('session.no-such-place');
    }
  });

  it('gives the same beat for the same reply, wherever one rewinds', () => {
    const walk = fc.array(fc.nat(2), { minLength: 1, maxLength: 3 });
    const check = (choices: number[], at: number): void => {
      const story = play(THREE_TURNS).pickUp();
      for (const choice of choices) story.hear().choose(choice);
      const rank = at % choices.length;
      const before = pathOf(story.session.timeline, 0)[rank + 1];
      story.goTo(0, rank, 2).choose(choices[rank] ?? 0);
      const after = pathOf(story.session.timeline, 1)[rank + 1];
      expect(after?.beat).toEqual(before?.beat);
      expect(after?.step).toEqual(before?.step);
    };
    fc.assert(fc.property(walk, fc.nat(2), check), { seed: 20261121, numRuns: 200 });
  });
});
