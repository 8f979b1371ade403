import { type Diagnostic, forEachDiagnostic, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Finding, Fix } from '../../../check/finding.ts';
import { say } from '../../../messages/say.ts';
import { highlight, START } from '../../../workshop/highlight.ts';

/** Where a place, line and column from 1, stands in a text that may be shorter by now. */
export const offsetOf = (doc: Text, { line, column }: { line: number; column: number }): number => {
  const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return Math.max(from, Math.min(from + column - 1, to));
};

/** What a repair replaces, in a text. */
export const rangeOfFix = (doc: Text, fix: Fix): { from: number; to: number } => {
  const from = offsetOf(doc, fix);
  return { from, to: Math.min(from + fix.length, doc.length) };
};

/** Marks the findings of the file shown: under the words, and in the margin. */
export const markFindings = (view: EditorView, findings: readonly Finding[]): void => {
  const { doc } = view.state;
  const marks = findings.filter(({ line }) => line <= doc.lines).map((finding) => markOf(doc, finding));
  view.dispatch(setDiagnostics(view.state, marks));
};

const markOf = (doc: Text, { severity, code, args, fix, ...place }: Finding): Diagnostic => ({
  ...(fix ? rangeOfFix(doc, fix) : pieceAt(doc, place)),
  severity: severity === 'hint' ? 'info' : severity,
  message: `${say(`check.severity.${severity}`)} : ${say(code, args)}`,
});

/** The piece of a line that a place stands in: a quotation, a tag, a word. */
const pieceAt = (doc: Text, place: { line: number; column: number }): { from: number; to: number } => {
  const at = offsetOf(doc, place);
  const line = doc.lineAt(at);
  const token = highlight(line.text, START).tokens.find(({ to }) => line.from + to > at);
  const words = line.text.slice(at - line.from, token?.to ?? line.length).trimEnd();
  return { from: at, to: Math.min(at + Math.max(1, words.length), line.to) };
};

/** Goes to the next finding, and says it. */
export const goToNextFinding = (view: EditorView): boolean => {
  if (!nextDiagnostic(view)) return false;
  const { from } = view.state.selection.main;
  forEachDiagnostic(view.state, ({ message }, start) => {
    if (start === from) view.dispatch({ effects: EditorView.announce.of(message) });
  });
  return true;
};
