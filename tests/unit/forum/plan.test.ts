import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAN, scheduleAt } from '../../../src/forum/plan.ts';
import { gather } from './forum-story.ts';

describe('the hour', () => {
  it('is shared out between the phases', () => {
    expect(DEFAULT_PLAN.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  });

  it('takes phases in any order, adds their time up, and says the end that is left', () => {
    const story = gather();
    story.do({ type: 'enterPhase', phase: 'forum' });
    story.now += 10 * 60_000;
    story.do({ type: 'enterPhase', phase: 'analysis' });
    story.now += 60_000;
    const { phases, endsAt } = scheduleAt(story.picture.phases, story.now);
    expect(phases.find(({ phase }) => phase === 'forum')).toMatchObject({ state: 'done', left: 14 * 60_000 });
    expect(phases.find(({ phase }) => phase === 'analysis')).toMatchObject({
      state: 'now',
      left: 4 * 60_000,
    });
    expect(endsAt - story.now).toBe((4 + 8 + 3 + 5 + 5 + 10) * 60_000);
    story.do({ type: 'enterPhase', phase: 'forum' });
    story.now += 20 * 60_000;
    const again = scheduleAt(story.picture.phases, story.now);
    expect(again.phases.find(({ phase }) => phase === 'forum')).toMatchObject({
      state: 'now',
      left: -6 * 60_000,
    });
    expect(again.endsAt - story.now).toBe((8 + 3 + 5 + 5 + 10) * 60_000);
  });

  it('stretches as the joker wants', () => {
    const story = gather().do({ type: 'stretchPhase', phase: 'forum', minutes: 40 });
    expect(scheduleAt(story.picture.phases, story.now).endsAt - story.now).toBe(76 * 60_000);
    expect(story.do({ type: 'stretchPhase', phase: 'forum', minutes: 900 }).refused).toBe(
      'forum.bad-minutes',
    );
    expect(story.do({ type: 'stretchPhase', phase: 'forum', minutes: Number.NaN }).refused).toBe(
      'forum.bad-minutes',
    );
  });
});
