/**
 * Words anyone may type, as one line ink will print as they are: spaces and line ends become one space, characters that
 * ink reads as its own (`{ } | # [ ] \`, arrows, comments) get a backslash. Not for the start of a line: see
 * `escapeLine`.
 *
 * @example escapeWords('50 % {net} // ou #brut') // '50 % \\{net\\} /\\/ ou \\#brut'
 */
export const escapeWords = (words: string): string => oneLine(words).replace(INK_MARKS, '\\$&');

/** As `escapeWords`, for a line of its own: a dash, a star or a `VAR` that opens it stays prose. */
export const escapeLine = (words: string): string => {
  const escaped = escapeWords(words);
  return INK_STARTS.test(escaped) ? `\\${escaped}` : escaped;
};

/** Without line ends, control characters, or more than one space in a row. */
export const oneLine = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The compiler drops comments before it knows of backslashes: of `//`, the second stroke is the one to escape. */
export const INK_MARKS = /[\\{}|#[\]]|(?<=-)>|(?<=<)[->]|(?<=\/)[/*]/g;

export const INK_STARTS = /^(?:[*+\-=~]|(?:VAR|CONST|LIST)(?![\p{L}\d_])|INCLUDE|EXTERNAL|TODO\s*:)/u;
