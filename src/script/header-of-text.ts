import type { Header } from '../lexicon/scenario.ts';
import { parseHeader } from './parse-header.ts';

/** What may stand between the tags of a header without ending it. */
const BETWEEN = /^\s*(?:$|\/\/|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\b)/;

/**
 * The header as one reads it at the top of a text, without compiling: for a list of scenes, drafts that do not compile
 * included. What is played takes the header that the compiler gives.
 *
 * @param id the title of a text that gives none
 *
 * @example headerOfText('# titre: Chez Bertin\n# canal: visite\n-> accueil', 'a').title // 'Chez Bertin'
 */
export const headerOfText = (text: string, id: string): Header => {
  const tags: string[] = [];
  for (const line of withoutComments(text).split(/\r?\n/)) {
    if (/^\s*#/.test(line)) tags.push(...line.split('#').slice(1));
    else if (!BETWEEN.test(line)) break;
  }
  return parseHeader(
    tags.map((tag) => ({ text: tag.trim() })),
    id,
  ).header;
};

const withoutComments = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
