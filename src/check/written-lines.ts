import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { Weave } from 'inkjs/compiler/Parser/ParsedHierarchy/Weave';
import type { SourcePlace } from '../lexicon/script.ts';
import { flatContent } from './flat-content.ts';
import type { WrittenLine } from './scene.ts';
import type { Sources } from './sources.ts';
import { wordingsOf } from './wordings.ts';

/** The lines of text of a scene, each in its longest wording; what stands in an alternative is a line of its own too. */
export const writtenLines = (story: ParsedStory, sources: Sources): WrittenLine[] => {
  const hosts: ParsedObject[] = [...story.FindAll(Weave)()];
  for (const { innerContent } of story.FindAll(Choice)()) if (innerContent) hosts.push(innerContent);
  return hosts.flatMap(({ content }) => runsOf(content).flatMap((run) => lineOf(run, sources)));
};

/** Content between two ends of line. */
const runsOf = (content: readonly ParsedObject[]): ParsedObject[][] => {
  const runs: ParsedObject[][] = [[]];
  for (const item of content) {
    if (item instanceof Weave || item instanceof Choice) runs.push([]);
    else if (item instanceof Text && item.text === '\n') runs.push([]);
    else runs.at(-1)?.push(item);
  }
  return runs;
};

const lineOf = (run: readonly ParsedObject[], sources: Sources): WrittenLine[] => {
  const words = wordingsOf(run)
    .flatMap((wording) => wording.split('\n'))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '')
    .trim();
  const from = placeOf(run);
  return words === '' || !from ? [] : [{ words, at: sources.find(from) }];
};

/** Where the words begin: tags and calculations above them belong to the same run, and print nothing. */
const placeOf = (run: readonly ParsedObject[]): SourcePlace | undefined => {
  const places: { isText: boolean; at: SourcePlace }[] = [];
  let isInTag = false;
  for (const item of flatContent(run)) {
    if (item instanceof Tag) isInTag = item.isStart;
    const at = item.debugMetadata;
    const isBlank = item instanceof Text && item.text.trim() === '';
    if (isInTag || item instanceof Tag || isBlank || !at?.fileName) continue;
    places.push({ isText: item instanceof Text, at: { file: at.fileName, line: at.startLineNumber } });
  }
  return (places.find(({ isText }) => isText) ?? places[0])?.at;
};
