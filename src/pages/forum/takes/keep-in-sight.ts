import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Layout, Spot } from './lay-out.ts';

/**
 * Scrolls the box of the picture, and nothing else of the page, so that a spot is inside; only when it is not.
 *
 * @returns what the box takes as its `ref`; the picture is its first child
 */
export const useKeptInSight = ({ columns, lanes }: Layout, spot: Spot | undefined) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = box.current?.firstElementChild;
    if (!spot || !box.current || !sheet) return;
    const square = { width: sheet.clientWidth / columns, height: sheet.clientHeight / lanes };
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = box.current;
    const left = spot.column * square.width;
    const top = (lanes - 1 - spot.lane) * square.height;
    box.current.scrollTo({
      left: into(left, square.width, scrollLeft, clientWidth),
      top: into(top, square.height, scrollTop, clientHeight),
      behavior: 'instant',
    });
  }, [spot?.column, spot?.lane, columns, lanes]);
  return box;
};

/** Where to scroll so that `[start, start + size]` is in a window: unmoved if it is, otherwise to its middle. */
const into = (start: number, size: number, scrolled: number, shown: number): number =>
  start >= scrolled && start + size <= scrolled + shown ? scrolled : start - (shown - size) / 2;
