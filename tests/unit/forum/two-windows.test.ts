import { describe, expect, it } from 'vitest';
import { makeBooth } from '../../../src/booth/booth.ts';
import { forumFor } from '../../../src/forum/forum.ts';
import type { ForumPicture, Role } from '../../../src/forum/picture.ts';
import { makeMemoryLog } from '../../../src/io/memory-log.ts';
import { HEADER } from '../session-kit/beats.ts';
import { makeFakeClock, settle } from '../session-kit/fake-clock.ts';
import { makeFakeInk } from '../session-kit/fake-ink.ts';
import { GOES_WRONG } from './forum-story.ts';

async function openWindows() {
  const log = makeMemoryLog();
  const time = makeFakeClock();
  let id = 0;
  const open = async (role: Role) => {
    const seen: ForumPicture[] = [];
    const { ink } = makeFakeInk(GOES_WRONG);
    const { clock } = time;
    const booth = await makeBooth({
      rules: forumFor(role),
      log,
      clock,
      ink,
      actor: 'P1',
      newId: () => `${id++}`,
    });
    booth.subscribe((picture) => seen.push(picture));
    return { ...booth, now: () => seen.at(-1) };
  };
  const desk = await open('desk');
  await desk.send({ type: 'open', script: { id: 's', hash: 'h' }, header: HEADER, seed: 7, pace: 'natural' });
  return { log, time, open, desk, room: await open('room') };
}

describe('desk and room', () => {
  it('tell the same story, each with what it may see; a late window comes to the same instant', async () => {
    const { log, time, open, desk, room } = await openWindows();
    await desk.send({ type: 'playModel' });
    for (const ms of [2900, 4000, 1400, 1400]) {
      time.pass(ms);
      await settle();
    }
    const place = room.now()?.scene.place ?? { take: 9, beat: 0, line: 0 };
    await Promise.all([room.send({ type: 'stop', place }), desk.send({ type: 'stop', place })]);
    await settle();
    expect((await log.read(0)).filter(({ type }) => type === 'sceneStopped')).toHaveLength(1);
    await desk.send({ type: 'replace', role: 'MOI' });
    await settle();
    expect(room.now()).toMatchObject({ mode: 'aloud', version: 1 });
    await room.send({ type: 'choose', place, choice: 0 });
    await settle();
    const { desk: hidden, ...shared } = desk.now() ?? {};
    expect(hidden).toBeDefined();
    expect(shared).toMatchObject({ scene: room.now()?.scene, mode: 'film' });
    expect((await open('room')).now()).toEqual(room.now());
  });
});
