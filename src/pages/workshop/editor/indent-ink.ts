import { indentService, indentUnit } from '@codemirror/language';
import { readChoiceLine } from '../../../workshop/choice-line.ts';

const STEP = 4;

/** Under a reply, what it leads to is one step further in; elsewhere a new line starts where the one above does. */
export const indentInk = () => [
  indentUnit.of(' '.repeat(STEP)),
  indentService.of(({ state }, pos) => {
    const above = state.doc.lineAt(Math.max(0, pos - 1)).text;
    const choice = readChoiceLine(above);
    return choice && choice.divert === undefined ? choice.indent.length + STEP : undefined;
  }),
];
