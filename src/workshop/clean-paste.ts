/**
 * Text pasted from a word processor, as Ink can read it: no word is lost, what only looked good goes. Ink pasted from
 * elsewhere keeps its marks; prose loses its bullets and numbers, and what Ink would take for its own is escaped.
 * Cleaning twice changes nothing more.
 *
 * @example cleanPaste('– Bonjour\n–\u00a0Le dossier #12 ?') // 'Bonjour\nLe dossier \\#12 ?'
 */
import { INK_MARKS, INK_STARTS } from './escape-words.ts';

export const cleanPaste = (text: string): string => {
  const lines = plainCharacters(text).split('\n');
  return looksLikeInk(lines) ? lines.map((line) => line.trimEnd()).join('\n') : asProse(lines);
};

/** Characters that a keyboard writes: typography is put back when the scene is shown. */
const plainCharacters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\u2011/g, '-');

/** A knot, an arrow to somewhere, a choice with brackets, a tag with its key, a declaration: prose has none. */
const INK = [
  /^\s*={2,}\s*[\p{L}_]/u,
  /->\s*[\p{L}_][\p{L}\d_.]*\s*(?:\}|$)/u,
  /^\s*[*+][\s*+]*(?:\([\p{L}\d_]+\)\s*)?(?:\{[^}]*\}\s*)?\[/u,
  /^\s*#\s*[\p{L}_-]+(?:\s*[+0-]\s*«.*»)?\s*:/u,
  /^\s*(?:VAR|CONST|LIST)\s+[\p{L}_][\p{L}\d_]*\s*=/u,
  /^\s*~\s*(?:temp\s+|return\b)?[\p{L}_]/u,
];

const looksLikeInk = (lines: readonly string[]): boolean =>
  lines.some((line) => INK.some((mark) => mark.test(line)));

const asProse = (lines: readonly string[]): string => {
  const prose = unlisted(lines).map((line) => escapeProse(line.replace(/[ \t]+/g, ' ').trim()));
  // A few words pasted inside a sentence keep the spaces around them.
  const [only = ''] = lines;
  if (lines.length === 1)
    return prose[0] ? edge(/^\s/, only) + prose[0] + edge(/\s$/, only) : edge(/\s/, only);
  return prose
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
};

const edge = (space: RegExp, text: string): string => (space.test(text) ? ' ' : '');

/** Without bullets; then, where lines are numbered one after the other, without numbers. */
const unlisted = (lines: readonly string[]): string[] => {
  const bare = lines.map((line) => line.replace(BULLETS, ''));
  const numbered = listNumbers(bare);
  return bare.map((line, at) => (numbered.has(at) ? line.replace(NUMBERS, '') : line));
};

/** A bullet, or a dash before a line of dialogue; Word writes some of them with private characters. */
const BULLET = '[-*+–—―•‣◦▪▫●○■□·∙➢➤►✓\\ue000-\\uf8ff]\\s+';
const BULLETS = new RegExp(`^\\s*(?:${BULLET})+`, 'u');

const NUMBER = /^\s*(\d{1,2})\s?[.)]\s+/;
const NUMBERS = new RegExp(`^\\s*(?:${BULLET}|\\d{1,2}\\s?[.)]\\s+)+`, 'u');

/** Lines that count 1, 2, 3… one after the other; a lone « 3. » may well be a sentence. */
const listNumbers = (lines: readonly string[]): ReadonlySet<number> => {
  const numberAt = (at: number): number => Number(NUMBER.exec(lines[at] ?? '')?.[1] ?? Number.NaN);
  return new Set(
    lines.flatMap((_, at) => {
      const own = numberAt(at);
      return numberAt(at - 1) === own - 1 || numberAt(at + 1) === own + 1 ? [at] : [];
    }),
  );
};

/** A mark already escaped stays as it is. */
const escapeProse = (line: string): string => {
  const escaped = line.replace(ESCAPED_OR_MARK, (found) => (found.length > 1 ? found : `\\${found}`));
  return INK_STARTS.test(escaped) ? `\\${escaped}` : escaped;
};

const ESCAPED_OR_MARK = new RegExp(
  `\\\\[\\\\{}|#\\[\\]>*/=~+-]|^\\\\(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)|${INK_MARKS.source}`,
  'g',
);
