import { useLayoutEffect } from 'preact/hooks';

/**
 * A control that holds the focus may go away with what it did. The focus then goes to a neighbour that stays, never to
 * nowhere: call it in the component that takes the control away.
 *
 * @param neighbour selector of what receives the focus; it must be able to
 */
export const useHeldFocus = (neighbour: string): void => {
  const before = document.activeElement;
  useLayoutEffect(() => {
    if (before === null || before.isConnected) return;
    document.querySelector<HTMLElement>(neighbour)?.focus({ preventScroll: true });
  });
};
