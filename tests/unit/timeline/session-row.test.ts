import { expect, it } from 'vitest';
import { blankRow, foldRow } from '../../../src/timeline/session-row.ts';
import { gather } from '../forum/forum-story.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

it('sums a session up for the list, event after event', () => {
  const story = play(THREE_TURNS).pickUp();
  for (const choice of [0, 1, 2]) story.wait(100).hear().choose(choice);
  expect(story.events.reduce(foldRow, blankRow('s1'))).toEqual({
    id: 's1',
    seq: story.events.length,
    script: { id: 'scene', hash: 'h1' },
    title: 'Je ne trouve personne',
    startedAt: 1000,
    updatedAt: 1300,
    takes: 1,
    beats: 4,
    over: true,
    ending: 'fin',
  });
  expect(story.back().choose(0).events.reduce(foldRow, blankRow('s1'))).toMatchObject({
    takes: 2,
    over: true,
  });
  const back = story.goTo(0, 1, 2).choose(0).events.reduce(foldRow, blankRow('s1'));
  expect(back).toMatchObject({ takes: 3, over: false });
  expect(back.ending).toBeUndefined();
});

it('a forum is over when its names are erased, whatever its versions came to', () => {
  const story = gather().model().hear();
  const row = story.events.reduce(foldRow, blankRow('f1'));
  expect(story.picture.halt).toBe('end');
  expect(row).toMatchObject({ kind: 'forum', takes: 1, beats: 3, over: false });
  expect(row.ending).toBeUndefined();
  const closed = story.do({ type: 'eraseNames' }).events.reduce(foldRow, blankRow('f1'));
  expect(closed.over).toBe(true);
});
