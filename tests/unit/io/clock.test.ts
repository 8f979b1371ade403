// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { realClock } from '../../../src/io/clock.ts';
import { newId } from '../../../src/io/new-id.ts';

beforeEach(() => void vi.useFakeTimers({ now: 5000 }));
afterEach(() => void vi.useRealTimers());

it('rings at its time, at once when it is past, and not when called off', () => {
  const clock = realClock();
  const rung: string[] = [];
  clock.at(6000, () => rung.push('later'));
  clock.at(1, () => rung.push('past'));
  clock.at(5500, () => rung.push('never'))();
  clock.at(Number.MAX_SAFE_INTEGER, () => rung.push('far'));
  vi.advanceTimersByTime(1);
  expect(rung).toEqual(['past']);
  vi.advanceTimersByTime(1000);
  expect(rung).toEqual(['past', 'later']);
});

it('tells when the window is hidden or seen', () => {
  const clock = realClock();
  let changes = 0;
  const stop = clock.onVisibility(() => changes++);
  expect(clock.isVisible()).toBe(true);
  document.dispatchEvent(new Event('visibilitychange'));
  stop();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(changes).toBe(1);
});

it('gives identifiers that never meet', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
});
