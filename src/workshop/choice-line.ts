/** Part of a line, offsets from its start, `to` excluded. */
export type Part = { from: number; to: number };

/**
 * What one sees of a choice on its line: its indentation, the parts that are its words (before the brackets, between
 * them), where its brackets are, where it diverts.
 */
export type ChoiceLine = { indent: string; words: Part[]; brackets?: Part; divert?: number };

/**
 * Reads a line as a choice; undefined when it is none. Works on a line being typed: brackets may still be open.
 *
 * @example readChoiceLine('* (oui) [« Oui. » #modele]')
 * // { indent: '', words: [{ from: 9, to: 17 }], brackets: { from: 8, to: 26 } }
 */
export const readChoiceLine = (line: string): ChoiceLine | undefined => {
  const [head, indent = ''] = HEAD.exec(line) ?? [];
  if (head === undefined) return undefined;
  const code = line.slice(0, lengthOfCode(line));
  const open = find(code, '[', head.length);
  const close = open < 0 ? -1 : find(code, ']', open);
  const divert = /->\s*[\p{L}_]|->->/u.exec(code.slice(close < 0 ? head.length : close));
  const start = close < 0 ? head.length : close;
  const at = divert && start + divert.index;
  const outerEnd = open < 0 ? Math.min(at ?? code.length, untagged(code, head.length)) : open;
  const parts = [
    { from: head.length, to: outerEnd },
    ...(open < 0
      ? []
      : [{ from: open + 1, to: Math.min(close < 0 ? code.length : close, untagged(code, open)) }]),
  ];
  return {
    indent,
    words: parts.filter(({ from, to }) => code.slice(from, to).trim() !== ''),
    ...(open >= 0 && { brackets: { from: open, to: close < 0 ? code.length : close + 1 } }),
    ...(typeof at === 'number' && { divert: at }),
  };
};

/** Marks, name, conditions: one inside the other no deeper than one level. */
const HEAD = /^([ \t]*)[*+](?:[ \t]*[*+])*[ \t]*(?:\([\p{L}\d_]+\)[ \t]*)?(?:\{[^{}]*\}[ \t]*)*/u;

const lengthOfCode = (line: string): number => {
  const comment = line.indexOf('//');
  return comment < 0 ? line.length : comment;
};

/** Where the words stop because a tag begins. */
const untagged = (code: string, from: number): number => {
  const tag = find(code, '#', from);
  return tag < 0 ? code.length : tag;
};

/** Where a mark that no backslash escapes stands; -1 when nowhere. */
const find = (code: string, mark: string, from: number): number => {
  for (let at = code.indexOf(mark, from); at >= 0; at = code.indexOf(mark, at + 1))
    if (code[at - 1] !== '\\') return at;
  return -1;
};
