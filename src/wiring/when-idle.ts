/** Does a work that nobody waits for, once the page has nothing better to do; within a second anyway. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 200);
};
