import { useEffect, useRef } from 'preact/hooks';

/**
 * Marks the main heading of a page: on arrival it takes the focus (so that a screen reader says where one is)
 * and gives its words to the title of the window.
 *
 * @param name what the window is called, without the product's name
 */
export const useArrival = <E extends HTMLElement>(name: string) => {
  const heading = useRef<E>(null);
  useEffect(() => {
    document.title = `${name} – Réplique`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [name]);
  return heading;
};
