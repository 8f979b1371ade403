import { CRITERIA } from '../lexicon/criteria.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import { parseRemark } from '../script/parse-remark.ts';
import { type ChoiceLine, readChoiceLine } from './choice-line.ts';

/** Offsets in the text, `to` excluded. */
export type Range = { from: number; to: number };

/** A change to the text, then what is selected in it: the word to type over. */
export type Edit = Range & { insert: string; select: Range };

/** A sentence of the catalogue that says what to do instead. */
export type Refusal = { code: string };

/**
 * « Observer ces mots »: from words selected in a reply, the edit that writes `# critère + «words» : ` under it, after
 * the remarks already there. The criterion comes out selected, to be typed or completed over.
 *
 * @returns why not, when the selection is no part of one reply or holds what ink computes
 *
 * @example observeWords(text, { from, to }) // { ok: true, value: { from: 210, to: 210, insert: '    # clair + «Trois semaines» : \n', select } }
 */
export const observeWords = (text: string, { from, to }: Range): Result<Edit, Refusal> => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = endOfLine(text, start);
  if (to > end) return no({ code: 'workshop.observe.two-lines' });
  const choice = readChoiceLine(text.slice(start, end).replace(/\r$/, ''));
  const isInside = choice?.words.some((part) => start + part.from <= from && to <= start + part.to);
  const words = unquoted(text.slice(from, to));
  if (!choice || !isInside || words === '') return no({ code: 'workshop.observe.outside' });
  if (/(?<!\\)[{}|]/.test(words)) return no({ code: 'workshop.observe.varies' });

  const indent = indentUnder(text, start, choice);
  const remark = `# ${CRITERIA[0]} + «${words}» : `;
  if (choice.divert !== undefined) {
    const at = start + choice.divert;
    const from = at - (/[ \t]*$/.exec(text.slice(start, at))?.[0].length ?? 0);
    return ok(editOf({ from, to: at }, `\n${indent}`, remark, `\n${indent}`));
  }
  const at = endOfRemarks(text, end, choice);
  return ok(editOf({ from: at, to: at }, `\n${indent}`, remark, ''));
};

const editOf = ({ from, to }: Range, before: string, remark: string, after: string): Edit => {
  const criterion = from + before.length + '# '.length;
  return {
    from,
    to,
    insert: before + remark + after,
    select: { from: criterion, to: criterion + CRITERIA[0].length },
  };
};

/** The words alone: the guillemets around the reply are not part of them, those inside become “ ”. */
const unquoted = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s«»"“”(]+|[\s«»"“”)]+$/g, '')
    .replace(/«\s*/g, '“')
    .replace(/\s*»/g, '”');

/** The end of the last remark under a choice, else of the comments that open it, else of the choice. */
const endOfRemarks = (text: string, choiceEnd: number, { indent }: ChoiceLine): number => {
  let at = choiceEnd;
  let isRemarked = false;
  for (let start = choiceEnd + 1; start < text.length; start = endOfLine(text, start) + 1) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trim();
    if (!/^(?:#|\/\/)/.test(line)) break;
    const isRemark = line.startsWith('#') && parseRemark(line.slice(1)) !== undefined;
    const isOpening = line.startsWith('//') && text.slice(start, end).search(/\S/) > indent.length;
    if (isRemark || (!isRemarked && isOpening)) at = end;
    isRemarked ||= isRemark;
  }
  return text[at - 1] === '\r' ? at - 1 : at;
};

/** As far in as what already stands under the choice, else one step further than the choice. */
const indentUnder = (text: string, start: number, { indent }: ChoiceLine): string => {
  const next = endOfLine(text, start) + 1;
  const below = /^[ \t]*/.exec(text.slice(next, endOfLine(text, next)))?.[0] ?? '';
  const isUnder = below.length > indent.length && next < text.length;
  return isUnder ? below : indent + (indent.includes('\t') ? '\t' : '    ');
};

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};
