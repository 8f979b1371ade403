/** A tag as we read it: `key` without accents or capitals, `name` as written, `value` after the colon. */
export type Tag = { key: string; name: string; value: string };

/**
 * Splits `key: value`. Authors write French: `pensée`, `Durée` and `modèle` are read like `pensee`, `duree`, `modele`.
 *
 * @example splitTag('porter: enquete') // { key: 'porter', name: 'porter', value: 'enquete' }
 */
export const splitTag = (tag: string): Tag => {
  const colon = tag.indexOf(':');
  const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  return { key: fold(name), name, value: colon < 0 ? '' : tag.slice(colon + 1).trim() };
};

/** A word without accents, capitals or outer spaces. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The fields of a tag's value: inside a tag ink refuses `|`, so they are separated by ` ; `. */
export const splitFields = (value: string): string[] => value.split(';').map((field) => field.trim());
