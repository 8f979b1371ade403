/**
 * French typography, applied to every sentence of the interface and to every line of a scene, so that authors
 * and catalogues may type plain quotes and plain spaces.
 *
 * Rules: Lexique des règles typographiques en usage à l’Imprimerie nationale: no-break space inside « », before a
 * colon, between a number and its unit; narrow no-break space before ; ! ?; curved apostrophe; one-character ellipsis;
 * “ ” for a quotation inside another.
 * Idempotent; addresses (with a scheme or www.) are left alone.
 *
 * @example typeset("Qu'est-ce que c'est ?") // « Qu’est-ce que c’est ? » with a narrow no-break space
 */
export const typeset = (text: string): string =>
  text
    .split(/(\bhttps?:\/\/\S+|\bwww\.\S+)/)
    .map((part, i) => (i % 2 ? part : typesetWords(part)))
    .join('');

const NBSP = '\u00a0';
const THIN = '\u202f';
const UNITS =
  'h|min|s|%|€|ans|an|jours|jour|semaines|semaine|mois|heures|heure|minutes|minute|secondes|seconde';

/** Guillemets inside guillemets become “ ”; marks that do not pair off are left as the author wrote them. */
const nestQuotations = (text: string): string => {
  const plain = text.replace(/"([^"]*)"/g, '« $1 »');
  const marks = plain.split(/(«[ \u00a0\u202f]*|[ \u00a0\u202f]*»)/);
  let depth = 0;
  let paired = true;
  const nested = marks.map((piece, rank) => {
    if (rank % 2 === 0) return piece;
    if (piece.startsWith('«')) return ++depth > 1 ? '“' : piece;
    paired &&= depth > 0;
    return --depth > 0 ? '”' : piece;
  });
  return paired && depth === 0 ? nested.join('') : plain;
};

const typesetWords = (text: string): string =>
  nestQuotations(text)
    .replace(/'/g, '’')
    .replace(/\.\.\./g, '…')
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/(?<=[^\s:;!?«“([/])[ \u00a0\u202f]*(?=[;!?]+(?:[\s»)\]”,.…\u00a0]|$))/g, THIN)
    .replace(/[ \u00a0\u202f]+:(?=\s|$)/g, `${NBSP}:`)
    .replace(new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), `$1${NBSP}`)
    .replace(/(\d[ \u00a0]h) (?=\d)/g, `$1${NBSP}`)
    .replace(/\b(M|MM|Mme|Mmes|Mlle|n°|art)(\.?) (?=[\p{Lu}\d])/gu, `$1$2${NBSP}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${THIN}`);
