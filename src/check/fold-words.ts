/**
 * Words compared without regard to typography or case, as the retour does when it marks a quote: apostrophes are one,
 * quotation marks are one, spaces are one and vanish beside quotation marks and before `? ! ; :`.
 */
export const foldWords = (words: string): string =>
  words
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/…/g, '...')
    .replace(/\u2011/g, '-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?" ?/g, '"')
    .replace(/ (?=[?!;:])/g, '')
    .trim();
