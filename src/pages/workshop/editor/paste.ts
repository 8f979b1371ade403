import { EditorView } from '@codemirror/view';
import { cleanPaste } from '../../../workshop/clean-paste.ts';

/**
 * What a word processor adds goes before the text comes in; one undo takes the whole paste away. What was copied in the
 * editor itself comes back as it was: it is Ink already.
 */
export const pasteClean = () => {
  let copied: string | undefined;
  return [
    EditorView.clipboardOutputFilter.of((text) => {
      copied = text;
      return text;
    }),
    EditorView.clipboardInputFilter.of((text) => (text === copied ? text : cleanPaste(text))),
  ];
};
