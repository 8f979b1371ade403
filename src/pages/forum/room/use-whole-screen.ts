import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * A panel whose words are taller than its place takes the width of the screen (class `whole`), then all of it (`over`):
 * nobody stands at a projection to scroll it.
 *
 * @param words what the panel holds: measured again when it changes, and when the screen does
 */
export const useWholeScreen = (panel: RefObject<HTMLElement | null>, words: unknown): void => {
  useLayoutEffect(() => {
    const shown = panel.current;
    const screen = shown?.closest('.room');
    if (!shown || !screen) return;
    const measure = () => {
      shown.classList.remove('whole', 'over');
      if (shown.scrollHeight <= shown.clientHeight + 1) return;
      shown.classList.add('whole');
      const below = screen.querySelector('.room-under')?.getBoundingClientRect().top ?? 0;
      shown.classList.toggle('over', shown.getBoundingClientRect().bottom > below);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(screen);
    return () => watcher.disconnect();
  }, [words]);
};
