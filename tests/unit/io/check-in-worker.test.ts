import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CheckHeard, type CheckWorker, checkInWorker } from '../../../src/io/workers/check-in-worker.ts';
import type { CheckNews, CheckWish } from '../../../src/io/workers/check-worker.ts';
import type { Outline } from '../../../src/workshop/outline.ts';
import { KNOWN } from '../workshop/kit.ts';

const OUTLINE: Outline = { title: '', words: 0, faults: [], endings: [], nodes: [] };
const PROGRESS = { phase: 'exploring', states: 1, transitions: 1, seen: 1, total: 2 } as const;

/** Workers that answer when they are told to. */
const factory = () => {
  const made: { worker: CheckWorker; wishes: CheckWish[]; isKilled: boolean }[] = [];
  const spawn = (): CheckWorker => {
    const one = { wishes: [] as CheckWish[], isKilled: false };
    const worker: CheckWorker = {
      postMessage: (wish) => one.wishes.push(wish),
      terminate: () => {
        entry.isKilled = true;
      },
      onmessage: null,
      onerror: null,
    };
    const entry = Object.assign(one, { worker });
    made.push(entry);
    return worker;
  };
  const says = (news: CheckNews, at = made.length - 1) =>
    made[at]?.worker.onmessage?.({ data: news } as MessageEvent<CheckNews>);
  return { made, spawn, says };
};

const checking = () => {
  const workers = factory();
  const heard: CheckHeard[] = [];
  const check = checkInWorker(KNOWN, (news) => heard.push(news), workers.spawn);
  const ask = (text: string) => check.ask({ main: 'scene.ink', files: { 'scene.ink': text } });
  const asked = (at = workers.made.length - 1) =>
    workers.made[at]?.wishes.map(({ files }) => files['scene.ink']);
  return { ...workers, heard, ask, asked, close: check.close };
};

describe('A text checked while it is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('is read once at a time: what is typed meanwhile waits, and only its last state is read', () => {
    const { ask, asked, says, heard } = checking();
    ask('a');
    ask('ab');
    ask('abc');
    expect(asked()).toEqual(['a']);
    says({ round: 1, type: 'read', findings: [] });
    expect(asked()).toEqual(['a', 'abc']);
    expect(heard).toEqual([]);
    says({ round: 3, type: 'read', findings: [], outline: OUTLINE });
    expect(heard).toMatchObject([{ round: 3, type: 'read' }]);
  });

  test('is no longer played as soon as it changes', () => {
    const { ask, asked, says, heard } = checking();
    ask('a');
    says({ round: 1, type: 'read', findings: [], outline: OUTLINE });
    ask('ab');
    expect(asked()).toEqual(['a', 'ab']);
    says({ round: 1, type: 'exploring', progress: PROGRESS });
    says({ round: 2, type: 'read', findings: [], outline: OUTLINE });
    expect(heard.map(({ round, type }) => `${round} ${type}`)).toEqual(['1 read', '2 read']);
  });

  test('that keeps the compiler busy is given up, said, and the next text has a fresh worker', () => {
    const { ask, asked, heard, made, says } = checking();
    ask('{{{');
    ask('{{{{');
    vi.advanceTimersByTime(9_000);
    expect(made).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    expect(heard).toMatchObject([{ type: 'stopped', why: { code: 'check.too-long' } }]);
    expect(made.map(({ isKilled }) => isKilled)).toEqual([true, false]);
    expect(asked()).toEqual(['{{{{']);
    says({ round: 2, type: 'read', findings: [] });
    vi.advanceTimersByTime(60_000);
    expect(made).toHaveLength(2);
    expect(heard).toHaveLength(2);
  });

  test('whose paths give no more news is given up too; one that gives some is waited for', () => {
    const { ask, heard, says } = checking();
    ask('a');
    says({ round: 1, type: 'read', findings: [], outline: OUTLINE });
    vi.advanceTimersByTime(9_000);
    says({ round: 1, type: 'exploring', progress: PROGRESS });
    vi.advanceTimersByTime(9_000);
    expect(heard).toHaveLength(2);
    vi.advanceTimersByTime(2_000);
    expect(heard.at(-1)).toMatchObject({ type: 'stopped', why: { code: 'explore.stuck' } });
  });

  test('is left alone once the page is left', () => {
    const { ask, close, made, heard } = checking();
    ask('a');
    close();
    vi.advanceTimersByTime(60_000);
    expect(made[0]?.isKilled).toBe(true);
    expect(heard).toEqual([]);
  });
});
