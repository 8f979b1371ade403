/**
 * Anything a person wrote or said, as one line of Ink that prints exactly that: signs that mean something to Ink are
 * escaped, the others are left alone so that the author still reads French.
 *
 * @example inkText('#1 {ou} -> 2') // '\\#1 \\{ou\\} \\-> 2'
 */
export const inkText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\#{}|[\]]|(?<=\/)[/*]|-(?=>)|<(?=[->])/g, '\\$&')
    .replace(/^(?=[-*+=~(!&$]|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL|TODO)\b)/, '\\');

/** The same inside a tag, where Ink has no escape: signs that would end it are left out, and `;` separates fields. */
export const tagText = (text: string): string =>
  text
    .replace(/[\\#{}|[\];<>]|\/(?=[/*])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
