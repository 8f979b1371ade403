import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A control may go away with the command it sent (« Remplacer », a letter): whoever used it by keyboard is then at
 * `home`, never nowhere. Home is not a control: the keys of the scene go on working there.
 */
export function useKeptFocus(home: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) home.current?.focus({ preventScroll: true });
  });
}
