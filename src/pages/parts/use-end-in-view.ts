import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A scrolled box shows its end again when its size changes: a device turned, a keyboard that comes up, text made large. */
export const useEndInView = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new ResizeObserver(() => {
      current.scrollTop = current.scrollHeight;
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
};
