import type { Settings } from '../../lexicon/settings.ts';
import { say } from '../../messages/say.ts';

/**
 * What keys mean in a forum, as `KeyboardEvent.code`s. `stop` also resumes. The first of each list is the one shown
 * beside its control. All are empty when single keys are off.
 */
export type KeyBindings = {
  stop: readonly string[];
  back: readonly string[];
  forward: readonly string[];
};

/** Before the joker chooses one, and what a presenter remote sends: its two buttons are PageDown and PageUp. */
const REMOTE = { stop: 'PageDown', back: 'PageUp' } as const;

const NONE: KeyBindings = { stop: [], back: [], forward: [] };

/** The keys of this machine. The one bound to « Stop ! » (a pedal sends a key too) is taken from any other use. */
export const bindingsOf = ({ singleKeys, stopKey }: Settings): KeyBindings => {
  if (!singleKeys) return NONE;
  const free = (codes: string[]) => codes.filter((code) => code !== stopKey);
  return {
    stop: [...new Set([stopKey, REMOTE.stop])],
    back: free(['ArrowLeft', REMOTE.back]),
    forward: free(['ArrowRight']),
  };
};

/** Keys that have a French name, a sign, or nothing printed on them. Others are called by what is printed. */
const NAMED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Space: 'key.space',
  Enter: 'key.enter',
  NumpadEnter: 'key.enter',
  PageUp: 'key.page-up',
  PageDown: 'key.page-down',
};

/**
 * What is written on a key, short enough for the little frame beside a control. Letters are those of an English
 * keyboard: a browser does not say what is printed on a key before it is pressed.
 *
 * @param code `KeyboardEvent.code`
 * @example labelOfKey('Space') // « Espace »
 */
export const labelOfKey = (code: string): string => {
  const name = NAMED[code];
  if (name !== undefined) return name.startsWith('key.') ? say(name) : name;
  return code.replace(/^(Key|Digit)/, '');
};
