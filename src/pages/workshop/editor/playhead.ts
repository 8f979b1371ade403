import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** The line of the text that the preview shows; none: it shows another file, or nothing. */
export const setPlayhead = StateEffect.define<number | undefined>();

const mark = Decoration.line({ class: 'cm-playhead' });

/** Where the preview is, in the margin; it follows the text while it changes. */
export const playhead = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, changes, state }) {
    const asked = effects.find((effect) => effect.is(setPlayhead));
    if (!asked) return marks.map(changes);
    const line: number | undefined = asked.value;
    return line === undefined || line > state.doc.lines
      ? Decoration.none
      : Decoration.set(mark.range(state.doc.line(line).from));
  },
  provide: (field) => EditorView.decorations.from(field),
});
