/** A part of the page of a rule. */
export type Block = { kind: 'title' | 'words' | 'ink'; text: string };

/**
 * Reads the page of a rule: titles, paragraphs, examples. What only says the rule again (its name, its level) is left
 * out: it is said already where the page is shown.
 *
 * @example readPage('# Un titre\n\n`regle` · Se joue\n\nPourquoi.') // [{ kind: 'title', … }, { kind: 'words', … }]
 */
export const readPage = (page: string): Block[] =>
  page
    .split(/^```(?:ink)?\n/m)
    .flatMap((part, rank) =>
      rank % 2 === 1
        ? [{ kind: 'ink' as const, text: part.trimEnd() }]
        : part.split(/\n{2,}/).flatMap(readProse),
    );

const readProse = (part: string): Block[] => {
  const text = part.trim();
  if (text === '' || /^`[\w-]+` · /.test(text)) return [];
  const title = /^#+\s+(.*)$/.exec(text)?.[1];
  return title === undefined
    ? [{ kind: 'words', text: text.replace(/\s*\n\s*/g, ' ').replaceAll('`', '"') }]
    : [{ kind: 'title', text: title }];
};
