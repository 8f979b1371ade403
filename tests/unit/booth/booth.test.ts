import { describe, expect, it } from 'vitest';
import { makeBooth } from '../../../src/booth/booth.ts';
import { makeMemoryLog } from '../../../src/io/memory-log.ts';
import type { Picture } from '../../../src/lexicon/picture.ts';
import type { Log, Pace } from '../../../src/lexicon/session.ts';
import type { Command } from '../../../src/rehearsal/command.ts';
import { rehearsal } from '../../../src/rehearsal/rehearsal.ts';
import { HEADER, THREE_TURNS } from '../session-kit/beats.ts';
import { makeFakeClock, settle } from '../session-kit/fake-clock.ts';
import { makeFakeInk } from '../session-kit/fake-ink.ts';

const opening = (pace: Pace = 'natural'): Command => ({
  type: 'open',
  script: { id: 'scene', hash: 'h1' },
  header: HEADER,
  seed: 7,
  pace,
});

/** A window on a log, with its own ink and the pictures it showed. */
async function openWindow(log: Log, time = makeFakeClock()) {
  const ink = makeFakeInk(THREE_TURNS);
  let id = 0;
  const newId = (): string => `c${id++}`;
  const booth = await makeBooth({
    rules: rehearsal,
    log,
    clock: time.clock,
    ink: ink.ink,
    actor: 'P1',
    newId,
  });
  const shown: Picture[] = [];
  booth.subscribe((picture) => shown.push(picture));
  const seen = (): Picture => {
    const last = shown.at(-1);
    if (!last) throw new Error('Nothing shown yet');
    return last;
  };
  return {
    booth,
    ink,
    time,
    shown,
    seen,
    skip: () => booth.send({ type: 'skipLine', place: seen().place }),
    choose: (choice: number) => booth.send({ type: 'choose', place: seen().place, choice }),
  };
}

describe('one window', () => {
  it('shows nothing before the session opens, then every change', async () => {
    const one = await openWindow(makeMemoryLog());
    expect(one.shown).toEqual([]);
    expect(await one.booth.send({ type: 'pickUp' })).toEqual({
      ok: false,
      why: { code: 'session.not-open' },
    });
    expect(await one.booth.send(opening())).toEqual({ ok: true, value: undefined });
    expect(one.seen().status).toBe('ringing');
    await one.booth.send({ type: 'pickUp' });
    await one.skip();
    await one.skip();
    await one.choose(1);
    expect(one.seen().utterances.at(-1)?.text).toBe('Première 1.');
    expect(one.shown).toHaveLength(5);
  });

  it('writes ranks without a gap, one command id and time for all the facts of a command', async () => {
    const log = makeMemoryLog();
    const one = await openWindow(log);
    await one.booth.send(opening());
    await one.booth.send({ type: 'pickUp' });
    const events = await log.read(0);
    expect(events.map(({ seq, cmd, t, by }) => [seq, cmd, t, by])).toEqual([
      [1, 'c0', 1000, 'P1'],
      [2, 'c0', 1000, 'P1'],
      [3, 'c0', 1000, 'P1'],
      [4, 'c1', 1000, 'P1'],
    ]);
  });

  it('carries out commands sent at once one after the other', async () => {
    const one = await openWindow(makeMemoryLog());
    await one.booth.send(opening());
    const first = { take: 0, beat: 0, line: 0 };
    const both = await Promise.all([
      one.booth.send({ type: 'pickUp' }),
      one.booth.send({ type: 'skipLine', place: first }),
      one.booth.send({ type: 'skipLine', place: first }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  it('arms one timer for what is due, and lets lines come by themselves', async () => {
    const one = await openWindow(makeMemoryLog());
    await one.booth.send(opening());
    expect(one.time.alarms.size).toBe(0);
    await one.booth.send({ type: 'pickUp' });
    expect(one.time.alarms.size).toBe(1);
    one.time.pass(1500);
    await settle();
    expect(one.seen().utterances).toHaveLength(2);
    one.time.pass(1500);
    await settle();
    expect(one.seen().status).toBe('choosing');
    expect(one.time.alarms.size).toBe(0);
  });

  it('has no timer while hidden, and pauses when seen again much later', async () => {
    const one = await openWindow(makeMemoryLog());
    await one.booth.send(opening());
    await one.booth.send({ type: 'pickUp' });
    one.time.show('hidden');
    expect(one.time.alarms.size).toBe(0);
    one.time.pass(60_000);
    one.time.show('visible');
    one.time.pass(0);
    await settle();
    expect(one.seen()).toMatchObject({ paused: true, place: { line: 0 } });
    expect(one.time.alarms.size).toBe(0);
  });

  it('takes the silence of « Sous tension » through ink like any reply', async () => {
    const one = await openWindow(makeMemoryLog());
    await one.booth.send(opening('pressure'));
    await one.booth.send({ type: 'pickUp' });
    await one.skip();
    await one.skip();
    for (let second = 0; second < 8; second++) {
      one.time.pass(1000);
      await settle();
    }
    expect(one.seen().utterances.map(({ text }) => text)).toContain('(silence )');
  });

  it('goes on where the log left it, paused, and replays ink from the recorded decisions', async () => {
    const log = makeMemoryLog();
    const time = makeFakeClock();
    const one = await openWindow(log, time);
    await one.booth.send(opening());
    await one.booth.send({ type: 'pickUp' });
    for (const choice of [1, 0]) {
      await one.skip();
      await one.skip();
      await one.choose(choice);
    }
    one.booth.close();
    time.pass(86_400_000);
    const two = await openWindow(log, time);
    time.pass(0);
    await settle();
    expect(two.seen()).toMatchObject({ paused: true, place: { take: 0, beat: 2, line: 0 } });
    expect(two.ink.played).toEqual({ opened: 0, stepped: 0 });
    await two.booth.send({ type: 'resume' });
    await two.skip();
    await two.skip();
    await two.choose(2);
    expect(two.seen().utterances.at(-1)?.text).toBe('Au revoir 102.');
    expect(two.ink.played).toEqual({ opened: 1, stepped: 3 });
  });

  it('says nothing more once closed', async () => {
    const one = await openWindow(makeMemoryLog());
    await one.booth.send(opening());
    await one.booth.send({ type: 'pickUp' });
    const told = one.shown.length;
    one.booth.close();
    expect(await one.skip()).toEqual({ ok: false, why: { code: 'session.closed' } });
    expect(one.shown).toHaveLength(told);
    expect(one.time.alarms.size).toBe(0);
  });

  it('says that the log was erased under it, and fails on one that breaks', async () => {
    const deaf: Log = { ...makeMemoryLog(), append: async () => 'behind' };
    const one = await openWindow(deaf);
    expect(await one.booth.send(opening())).toEqual({ ok: false, why: { code: 'session.erased' } });
    const broken: Log = { ...makeMemoryLog(), append: () => Promise.reject(new Error('disk')) };
    const two = await openWindow(broken);
    await expect(two.booth.send(opening())).rejects.toThrow('disk');
    await expect(two.booth.send(opening())).rejects.toThrow('disk');
  });
});

describe('two windows', () => {
  it('show the same picture after a command in either', async () => {
    const log = makeMemoryLog();
    const time = makeFakeClock();
    const [one, two] = [await openWindow(log, time), await openWindow(log, time)];
    await one.booth.send(opening());
    await two.booth.send({ type: 'pickUp' });
    await settle();
    expect(two.seen()).toEqual(one.seen());
    await two.skip();
    await settle();
    expect(one.seen().utterances).toHaveLength(2);
  });

  it('let only one of two replies to the same decision through', async () => {
    const log = makeMemoryLog();
    const time = makeFakeClock();
    const [one, two] = [await openWindow(log, time), await openWindow(log, time)];
    await one.booth.send(opening('own'));
    await one.booth.send({ type: 'pickUp' });
    await one.skip();
    await one.skip();
    await settle();
    const results = await Promise.all([one.choose(0), two.choose(1)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, why: { code: 'session.moved' } });
  });

  it('end a line once although both have a timer', async () => {
    const log = makeMemoryLog();
    const time = makeFakeClock();
    const [one] = [await openWindow(log, time), await openWindow(log, time)];
    await one.booth.send(opening());
    await one.booth.send({ type: 'pickUp' });
    await settle();
    time.pass(1500);
    await settle();
    expect(one.seen().place.line).toBe(1);
    expect((await log.read(4)).map(({ type }) => type)).toEqual(['lineHeard']);
  });
});
