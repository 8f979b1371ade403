import { acceptCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { searchKeymap } from '@codemirror/search';
import { type KeyBinding, keymap } from '@codemirror/view';
import { goToNextFinding } from './finding-marks.ts';

/** What the page does for a key of the text. */
export type EditorActions = { observe(): void; save(): void };

/**
 * Tab leaves the text, as everywhere, unless it takes what is proposed; whoever writes indents with Alt + I. Alt keys and
 * F8 are on every keyboard, brackets are not.
 */
export const editorKeys = ({ observe, save }: EditorActions) => {
  const done = (act: () => void) => () => {
    act();
    return true;
  };
  const ours: KeyBinding[] = [
    { key: 'Tab', run: acceptCompletion },
    { key: 'Alt-i', run: indentMore, shift: indentLess },
    { key: 'Alt-o', run: done(observe) },
    { key: 'Mod-s', run: done(save), preventDefault: true },
    { key: 'F8', run: goToNextFinding },
  ];
  return keymap.of([...ours, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]);
};
