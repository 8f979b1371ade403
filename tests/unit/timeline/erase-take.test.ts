import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseTake } from '../../../src/timeline/erase-take.ts';
import { readRows } from '../../../src/timeline/read-rows.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const takesIn = (events: ReturnType<typeof eraseTake>) =>
  events.flatMap((event) => (event.type === 'takeOpened' ? [event.take] : []));

describe('erasing a take', () => {
  it('takes away what hangs from it and leaves the rest as it was', () => {
    const story = play(THREE_TURNS)
      .pickUp()
      .hear()
      .choose(0)
      .back()
      .choose(1)
      .hear()
      .choose(0)
      .goTo(1, 1, 2)
      .choose(2);
    story.goTo(0, 0, 2).choose(2);
    expect(takesIn(story.events)).toEqual([0, 1, 2, 3]);
    expect(takesIn(eraseTake(story.events, 1))).toEqual([0, 3]);
    expect(takesIn(eraseTake(story.events, 2))).toEqual([0, 1, 3]);
    expect(eraseTake(story.events, 0)).toEqual([]);
  });

  it('takes the words tried before its replies, wherever they were noted', () => {
    const story = play(THREE_TURNS).pickUp().hear().note('ownWords', 'one').choose(0).back();
    story.note('ownWords', 'two').choose(1).note('felt', 'three');
    const left = JSON.stringify(eraseTake(story.events, 1));
    expect(left).toContain('one');
    expect(left).not.toMatch(/two|three/);
  });

  it('takes what a colleague noticed of its answers, before or after the reply was taken', () => {
    const story = play(THREE_TURNS).pickUp().hear().notice('juste', 'seen', 'one').choose(0).back();
    story.notice('juste', 'unseen', 'two').choose(1).notice('place', 'seen', 'three');
    const left = JSON.stringify(eraseTake(story.events, 1));
    expect(left).toContain('one');
    expect(left).not.toMatch(/two|three/);
  });

  it('leaves a log that fits', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(4), ({ events }, take) => {
        const left = eraseTake(events, take);
        expect(readRows(left)).toEqual({ events: left, readOnly: false });
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});
