import type { Scene } from '../check/scene.ts';
import type { SourcePlace } from '../lexicon/script.ts';
import { highlight, START } from './highlight.ts';
import type { Token } from './token.ts';

/** How many words a text has: « aujourd'hui » and « peut-être » are one each. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * The words written on each line of a scene and of what it includes: lines and replies, every alternative of them; names
 * of speakers, tags and calculations are not counted.
 */
export const wordsByLine = ({ sources, script }: Scene): (SourcePlace & { words: number })[] =>
  [...new Set([sources.main, ...(script.lines?.files ?? [])])].flatMap((file) => {
    let state = START;
    return sources.linesOf(file).map((line, at) => {
      const read = highlight(line, state);
      state = read.state;
      return { file, line: at + 1, words: countWords(spokenIn(line, read.tokens)) };
    });
  });

/** What is left of a line without its marks and its tags; a tag goes to the next one, a bracket or an arrow. */
const spokenIn = (line: string, tokens: readonly Token[]): string => {
  let isTag = false;
  return tokens
    .map(({ kind, from, to }) => {
      if (kind === 'tag-key') isTag = true;
      else if (kind === 'choice' || kind === 'divert') isTag = false;
      const isSpoken = !isTag && (kind === 'text' || kind === 'quote');
      return isSpoken ? line.slice(from, to) : ' ';
    })
    .join('');
};
