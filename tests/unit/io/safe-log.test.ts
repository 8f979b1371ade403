import { describe, expect, it } from 'vitest';
import { makeMemoryLog } from '../../../src/io/memory-log.ts';
import { makeSafeLog } from '../../../src/io/safe-log.ts';
import type { Log } from '../../../src/lexicon/session.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const { events } = play(THREE_TURNS).pickUp().hear();

/** Storage that works until `failing` is set. */
function makeFrailLog() {
  const inner = makeMemoryLog();
  const state: { failing?: Error } = {};
  const orFail = <T>(value: Promise<T>): Promise<T> =>
    state.failing ? Promise.reject(state.failing) : value;
  const log: Log = {
    read: (since) => orFail(inner.read(since)),
    append: (expected, added) =>
      state.failing ? Promise.reject(state.failing) : inner.append(expected, added),
    onBell: inner.onBell,
  };
  return { log, state, inner };
}

describe('a log on storage that may fail', () => {
  it('goes on in memory from what this window knows, and says why once', async () => {
    const { log, state } = makeFrailLog();
    const told: unknown[] = [];
    const safe = makeSafeLog(log, (_, error) => told.push(error));
    expect(await safe.append(0, events.slice(0, 3))).toBe('ok');
    expect(told).toEqual([]);
    state.failing = new DOMException('', 'QuotaExceededError');
    expect(await safe.append(3, events.slice(3, 4))).toBe('ok');
    expect(await safe.append(4, events.slice(4))).toBe('ok');
    expect(await safe.read(0)).toEqual(events);
    expect(await safe.append(2, events.slice(4))).toBe('behind');
    expect(told).toEqual([state.failing]);
  });

  it('knows what another window wrote, once it has read it', async () => {
    const { log, state, inner } = makeFrailLog();
    const told: unknown[] = [];
    const safe = makeSafeLog(log, (_, error) => told.push(error));
    await inner.append(0, events.slice(0, 4));
    await safe.read(0);
    state.failing = new Error('closed');
    expect(await safe.append(4, events.slice(4))).toBe('ok');
    expect(await safe.read(0)).toEqual(events);
    expect(told).toEqual([state.failing]);
  });

  it('rings on, whichever log it has become', async () => {
    const { log, state } = makeFrailLog();
    const safe = makeSafeLog(log, () => {});
    let rung = 0;
    const stop = safe.onBell(() => rung++);
    await safe.append(0, events.slice(0, 3));
    state.failing = new Error('gone');
    await safe.append(3, events.slice(3, 4));
    expect(rung).toBe(2);
    stop();
    await safe.append(4, events.slice(4));
    expect(rung).toBe(2);
  });
});
