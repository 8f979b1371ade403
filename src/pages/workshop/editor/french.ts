import { EditorState } from '@codemirror/state';
import { say } from '../../../messages/say.ts';

/** Words that the editor says by itself, in its own language, and the sentence we say instead. */
const PHRASES = {
  Completions: 'workshop.editor.completions',
  'Control character': 'workshop.editor.control-character',
  Selection: 'workshop.editor.selection',
  Find: 'workshop.editor.find',
  Replace: 'workshop.editor.replace',
  next: 'workshop.editor.next',
  previous: 'workshop.editor.previous',
  all: 'workshop.editor.all',
  'match case': 'workshop.editor.match-case',
  regexp: 'workshop.editor.regexp',
  'by word': 'workshop.editor.by-word',
  replace: 'workshop.editor.replace-one',
  'replace all': 'workshop.editor.replace-all',
  close: 'workshop.editor.close',
  'current match': 'workshop.editor.current-match',
  'on line': 'workshop.editor.on-line',
  'replaced match on line $': 'workshop.editor.replaced-on',
  'replaced $ matches': 'workshop.editor.replaced-all',
};

export const french = () =>
  EditorState.phrases.of(
    Object.fromEntries(Object.entries(PHRASES).map(([phrase, code]) => [phrase, say(code)])),
  );
