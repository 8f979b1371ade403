import { autocompletion } from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
} from '@codemirror/view';
import type { Finding, Fix } from '../../../check/finding.ts';
import type { SourcePlace } from '../../../lexicon/script.ts';
import { say } from '../../../messages/say.ts';
import type { Drawn } from '../../../workshop/complete-at.ts';
import { observeWords, type Refusal } from '../../../workshop/observe-words.ts';
import { completeInk } from './complete-ink.ts';
import { editorKeys } from './editor-keys.ts';
import { markFindings, offsetOf, rangeOfFix } from './finding-marks.ts';
import { french } from './french.ts';
import { indentInk } from './indent-ink.ts';
import { ink } from './ink-language.ts';
import { inkTheme } from './ink-theme.ts';
import { pasteClean } from './paste.ts';
import { playhead, setPlayhead } from './playhead.ts';
import { withinSize } from './within-size.ts';

/** What an editor is given. `hint`: the id of the sentence that says its keys, in the same shadow. */
export type EditorSetting = {
  root: ShadowRoot;
  parent: HTMLElement;
  hint: string;
  known: Drawn;
  onText(file: string, text: string): void;
  onCaret(place: SourcePlace): void;
  onTold(refusal: Refusal): void;
  onSave(): void;
};

/** The text of a scene as the page drives it. Undo works for all of it, file by file. */
export type Editor = {
  /** Shows a file; one shown before comes back as it was left. */
  show(file: string, text: string): void;
  mark(findings: readonly Finding[]): void;
  /** Marks the line that the preview shows. */
  play(line: number | undefined): void;
  goTo(place: { line: number; column?: number }): void;
  repair(fix: Fix): void;
  observe(): void;
  focus(): void;
  close(): void;
};

/**
 * CodeMirror in a shadow root: there its styles are sheets of the document's own, which the policy of the app allows.
 *
 * @example
 * const editor = mountEditor({ root, parent, hint, known, ...listeners });
 * editor.show('scene.ink', text);
 */
export const mountEditor = (setting: EditorSetting): Editor => {
  const { root, parent, hint, known, onText, onCaret, onTold, onSave } = setting;
  const states = new Map<string, EditorState>();
  let shown = '';
  const observe = (): void => observeIn(view, onTold);

  const extensions = [
    lineNumbers(),
    lintGutter(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    highlightSelectionMatches(),
    history(),
    search({ top: false }),
    autocompletion({ override: [completeInk(known)], icons: false }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': say('workshop.editor'),
      'aria-describedby': hint,
      spellcheck: 'true',
      lang: 'fr',
    }),
    ink(),
    indentInk(),
    playhead,
    pasteClean(),
    withinSize(() => onTold({ code: 'workshop.too-big' })),
    french(),
    editorKeys({ observe, save: onSave }),
    inkTheme,
    EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
      if (docChanged) onText(shown, state.doc.toString());
      if (docChanged || selectionSet)
        onCaret({ file: shown, line: state.doc.lineAt(state.selection.main.head).number });
    }),
  ];

  const view = new EditorView({ root, parent, state: EditorState.create({ extensions }) });

  const select = (from: number, to = from): void => {
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  };

  return {
    show(file, text) {
      if (shown !== '') states.set(shown, view.state);
      shown = file;
      view.setState(states.get(file) ?? EditorState.create({ doc: text, extensions }));
    },
    mark: (findings) => markFindings(view, findings),
    play: (line) => view.dispatch({ effects: setPlayhead.of(line) }),
    goTo: ({ line, column = 1 }) => select(offsetOf(view.state.doc, { line, column })),
    repair(fix) {
      const { from, to } = rangeOfFix(view.state.doc, fix);
      view.dispatch({ changes: { from, to, insert: fix.text }, userEvent: 'input.repair' });
      select(from, from + fix.text.length);
    },
    observe,
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
};

/** Writes a remark on the words selected, its criterion ready to be typed over. */
const observeIn = (view: EditorView, onTold: EditorSetting['onTold']): void => {
  const { from, to } = view.state.selection.main;
  const edit = observeWords(view.state.doc.toString(), { from, to });
  if (!edit.ok) {
    onTold(edit.why);
    return;
  }
  const { select, ...change } = edit.value;
  view.dispatch({
    changes: change,
    selection: { anchor: select.from, head: select.to },
    scrollIntoView: true,
    userEvent: 'input.observe',
  });
  view.focus();
  onTold({ code: 'workshop.observe.done' });
};
