import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { completeAt, type Drawn } from '../../../workshop/complete-at.ts';

/** What may be written where the caret is: asked for with its key, or offered once something is typed. */
export const completeInk =
  (known: Drawn) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { from, options } = completeAt(state.doc.toString(), pos, known);
    const line = state.doc.lineAt(pos);
    const before = state.doc.sliceString(line.from, pos);
    // At the start of an empty line nothing is offered to whoever did not ask: Enter must stay Enter.
    const isBegun = from < pos || /(?:#|:|->|<-)\s*$/.test(before);
    if (options.length === 0 || (!explicit && !isBegun)) return null;
    const isWhole = options.length === 1 && options[0]?.insert === state.doc.sliceString(from, pos);
    if (isWhole) return null;
    return {
      from,
      options: options.map(({ label, detail, insert }) => ({ label, detail, apply: insert })),
      filter: false,
    };
  };
