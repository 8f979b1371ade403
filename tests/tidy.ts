import { afterAll, vi } from 'vitest';

// Test files share a thread: the one that took the clock gives it back to the next.
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
