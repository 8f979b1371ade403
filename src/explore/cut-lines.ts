import { ControlCommand, type InkObject, StringValue } from '../script/ink-engine.ts';

/** What one `Continue()` of the official engine would have given, without its final newline. */
export type SpokenLine = { text: string; tags: string[] };

const { BeginTag, EndTag } = ControlCommand.CommandType;

/**
 * Cuts the output of a whole beat into lines as the official engine does one `Continue()` at a time: a line ends at a
 * newline as soon as a word or a tag comes after it; what stands between belongs to the next line.
 */
export const cutLines = (output: readonly InkObject[]): SpokenLine[] => {
  const lines: SpokenLine[] = [];
  let line = { text: '', tags: [] as string[] };
  let tag: string | undefined;
  let isEnded = false;
  const next = () => {
    if (!isEnded) return;
    lines.push(clean(line));
    line = { text: '', tags: [] };
    isEnded = false;
  };
  const closeTag = () => {
    if (tag) line.tags.push(squeeze(tag));
    tag = undefined;
  };
  for (const item of output) {
    if (item instanceof StringValue) {
      const text = item.value ?? '';
      if (text !== '' && (tag !== undefined || item.isNonWhitespace)) next();
      if (tag !== undefined) tag += text;
      else if (item.isNewline && !isEnded) isEnded = true;
      else line.text += text;
    } else if (item instanceof ControlCommand && item.commandType === BeginTag) {
      closeTag();
      tag = '';
    } else if (item instanceof ControlCommand && item.commandType === EndTag) closeTag();
  }
  closeTag();
  if (output.length > 0) lines.push(clean(line));
  return lines;
};

const clean = ({ text, tags }: SpokenLine): SpokenLine => ({ text: squeeze(text), tags });

/** Inline whitespace as the engine prints it: none at the ends of a line, one space inside. */
const squeeze = (text: string): string => (UNCLEAN.test(text) ? squeezed(text) : text);

const UNCLEAN = /^[ \t]|[ \t]$|[ \t\n][ \t]|[\t\n]/;

const squeezed = (text: string): string =>
  text.replace(/[ \t]+(?=\n|$)|^[ \t]+|(?<=\n)[ \t]+/g, '').replace(/[ \t]+/g, ' ');
