import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/rehearsal/fold.ts';
import { BLANK_SESSION } from '../../../src/rehearsal/session.ts';
import { foldTimeline } from '../../../src/timeline/fold-timeline.ts';
import { ownPlace, pathLength, pathOf, sameBeat, stepsTo } from '../../../src/timeline/path.ts';
import { readRows } from '../../../src/timeline/read-rows.ts';
import { EMPTY_TIMELINE } from '../../../src/timeline/timeline.ts';
import { arbitraryStory } from '../session-kit/arbitrary-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

describe('a timeline', () => {
  it('is the same folded whole, or from a checkpoint written as JSON and the tail', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(), ({ events, session }, cut) => {
        const at = cut % (events.length + 1);
        const checkpoint = events.slice(0, at).reduce(fold, BLANK_SESSION);
        const revived = JSON.parse(JSON.stringify(checkpoint)) as typeof checkpoint;
        expect(events.slice(at).reduce(fold, revived)).toEqual(session);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it('only ever makes events that fit, in gapless ranks', () => {
    fc.assert(
      fc.property(arbitraryStory, ({ events }) => {
        expect(readRows(events)).toEqual({ events, readOnly: false });
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('ranks the beats of a take along its whole path', () => {
    fc.assert(
      fc.property(arbitraryStory, ({ session: { timeline } }) => {
        for (const take of timeline.takes) {
          const path = pathOf(timeline, take.take);
          expect(path).toHaveLength(pathLength(take));
          expect(path.map(({ place }) => place.beat)).toEqual(path.map((_, rank) => rank));
          for (const [rank, { beat, place }] of path.entries()) {
            const steps = stepsTo(timeline, { take: take.take, beat: rank, line: 0 });
            expect(beat).toEqual(THREE_TURNS(steps.map(({ choice }) => choice)));
            expect(ownPlace(timeline, { take: take.take, beat: rank, line: 0 })).toEqual(place);
          }
        }
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  it('knows when two takes stand in the same beat', () => {
    const { timeline } = play(THREE_TURNS).pickUp().hear().choose(0).back().choose(1).session;
    const at = (take: number, beat: number) => ({ take, beat, line: 0 });
    expect(sameBeat(timeline, at(0, 0), at(1, 0))).toBe(true);
    expect(sameBeat(timeline, at(0, 1), at(1, 1))).toBe(false);
    expect(pathOf(timeline, 9)).toEqual([]);
  });

  it('throws on a beat of a take that was never opened', () => {
    const [opened, , played] = play(THREE_TURNS).events;
    if (!opened || !played) throw new Error('The story did not open');
    expect(() => foldTimeline(foldTimeline(EMPTY_TIMELINE, opened), played)).toThrow(RangeError);
  });
});
