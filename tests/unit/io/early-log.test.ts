import { describe, expect, it } from 'vitest';
import { makeEarlyLog } from '../../../src/io/early-log.ts';
import { makeMemoryLog } from '../../../src/io/memory-log.ts';
import type { Log } from '../../../src/lexicon/session.ts';
import { THREE_TURNS } from '../session-kit/beats.ts';
import { play } from '../session-kit/story.ts';

const { events } = play(THREE_TURNS).pickUp().hear();
const OPENING = events.slice(0, 2);
const NEXT = events.slice(2);

/** Storage that opens when it is told to. */
function makeSlowStorage() {
  const stored = makeMemoryLog();
  let open = (_: Log): void => {};
  const opening = new Promise<Log>((done) => {
    open = done;
  });
  return { opening, stored, opens: () => open(stored) };
}

/** Has it come, without waiting for anything? */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const late = Symbol();
  const soon = new Promise((done) => setTimeout(() => done(late)));
  return (await Promise.race([promise, soon])) !== late;
}

describe('the log of a new session, before storage has opened', () => {
  it('takes what opens the session at once, and writes it first of all', async () => {
    const { opening, stored, opens } = makeSlowStorage();
    const log = makeEarlyLog(opening);
    expect(await log.read(0)).toEqual([]);
    expect(await log.append(0, OPENING)).toBe('ok');
    expect(await stored.read(0)).toEqual([]);
    opens();
    expect(await log.read(0)).toEqual(OPENING);
    expect(await stored.read(0)).toEqual(OPENING);
  });

  it('acknowledges nothing that a person did before it is stored', async () => {
    const { opening, stored, opens } = makeSlowStorage();
    const log = makeEarlyLog(opening);
    await log.append(0, OPENING);
    const answered = log.append(OPENING.length, NEXT);
    expect(await isSettled(answered)).toBe(false);
    opens();
    expect(await answered).toBe('ok');
    expect(await stored.read(0)).toEqual(events);
    expect(await log.append(0, NEXT)).toBe('behind');
  });

  it('rings once storage has opened, unless nobody listens any more', async () => {
    const { opening, stored, opens } = makeSlowStorage();
    const log = makeEarlyLog(opening);
    let rung = 0;
    const stop = log.onBell(() => rung++);
    log.onBell(() => rung++)();
    opens();
    await opening;
    await stored.append(0, OPENING);
    expect(rung).toBe(1);
    stop();
    await stored.append(OPENING.length, NEXT);
    expect(rung).toBe(1);
  });
});
