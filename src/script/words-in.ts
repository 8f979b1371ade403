import type { Script } from '../lexicon/script.ts';

/**
 * Is this word anywhere in a scene? Places and sounds are named by tags, and tags may be made as the scene goes: whoever
 * must have all of them at hand asks for any word.
 *
 * @example wordsIn(script)('cuisine') // true when « # lieu: cuisine » is in it, and when someone says « cuisine »
 */
export const wordsIn = ({ ink }: Script): ((word: string) => boolean) => {
  const words = new Set(JSON.stringify(ink).match(/[\p{L}\d]+(-[\p{L}\d]+)*/gu));
  return (word) => words.has(word);
};
