import { expect, it } from 'vitest';
import { makeMemoryStore } from '../../../src/io/memory-store.ts';
import { openStorage } from '../../../src/io/open-storage.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { NOTING } from '../session-kit/noting.ts';
import { play } from '../session-kit/story.ts';

const { events } = play(THREE_TURNS).pickUp();

it('lists, opens again and erases the sessions of the page, and says that nothing is kept', async () => {
  const store = makeMemoryStore({ code: 'storage.shared' }, NOTING);
  expect(store.unkept).toEqual({ code: 'storage.shared' });
  const { log, readOnly } = await store.open('s1');
  expect(readOnly).toBe(false);
  expect(await store.list()).toEqual([]);
  await log.append(0, events);
  await (await store.open('s2')).log.append(
    0,
    events.map((event) => ({ ...event, t: event.t + 1 })),
  );
  expect((await store.list()).map(({ id }) => id)).toEqual(['s2', 's1']);
  expect(await (await store.open('s1')).log.read(0)).toEqual(events);
  await store.rewrite('s1', events.slice(0, 2));
  expect(await (await store.open('s1')).log.read(0)).toEqual(events.slice(0, 2));
  await store.erase('s2');
  expect((await store.list()).map(({ id }) => id)).toEqual(['s1']);
  await store.eraseAll();
  expect(await store.list()).toEqual([]);
});

it('does not touch storage on a shared computer, and plays on without any', async () => {
  expect((await openStorage('shared', () => {}, NOTING)).unkept).toEqual({ code: 'storage.shared' });
  expect((await openStorage('mine', () => {}, NOTING)).unkept).toEqual({ code: 'storage.refused' });
});
