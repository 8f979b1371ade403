import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';
import type { Tag } from '../scene.ts';
import { wordFix } from '../word-fix.ts';

const CODE = /^[\p{Lu}][\p{Lu}\d_-]+$/u;
const SPEAKER = /^([\p{Lu}][\p{Lu}\d_-]+)\s*:\s*\S/u;

/** A tag written as those of a role: a name in capitals, then a colon. */
export const isRoleLike = ({ name, value }: Tag): boolean => CODE.test(name) && value !== '';

/** Whoever speaks or moves is declared in the header. */
export const unknownRole = sceneRule(
  'unknown-role',
  'trains',
  'warning',
  ({ lines, tags, header, sources }) => {
    const codes = header.roles.map(({ code }) => code);
    const found = (word: string, at: Found['at']): Found[] =>
      codes.includes(word) ? [] : [{ ...wordFix(sources, at, word, codes), args: { word } }];
    return [
      ...lines.flatMap(({ words, at }) => {
        const word = SPEAKER.exec(words)?.[1];
        return word === undefined ? [] : found(word, at);
      }),
      ...tags.filter((tag) => tag.isWhole && isRoleLike(tag)).flatMap(({ name, at }) => found(name, at)),
    ];
  },
);
