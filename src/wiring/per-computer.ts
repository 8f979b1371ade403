import type { Settings } from '../lexicon/settings.ts';

/** What depends on whether the computer is shared: opened when first needed, and again when that changes. */
export const perComputer = <T>(
  computer: () => Settings['computer'],
  open: (computer: Settings['computer']) => Promise<T>,
): (() => Promise<T>) => {
  let opened: { shared: boolean; store: Promise<T> } | undefined;
  return () => {
    const shared = computer() === 'shared';
    if (opened?.shared !== shared) opened = { shared, store: open(computer()) };
    return opened.store;
  };
};
