import { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional';
import { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList';
import { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { Weave } from 'inkjs/compiler/Parser/ParsedHierarchy/Weave';
import { flatContent } from './flat-content.ts';
import { UNKNOWN } from './scene.ts';

/** Texts kept of one line: beyond, the alternatives of a line are not all told apart. */
const MOST_WORDINGS = 24;

/**
 * The texts that parsed content may show: one for each combination of its alternatives, tags left out. What ink
 * computes stands as `UNKNOWN`.
 *
 * @example « {lendemain:Hier|Ce} midi » // ['Hier midi', 'Ce midi']
 */
export const wordingsOf = (content: readonly ParsedObject[]): string[] => {
  let wordings = [''];
  let isInTag = false;
  for (const item of flatContent(content)) {
    if (item instanceof Tag) isInTag = item.isStart;
    else if (!isInTag) wordings = joined(wordings, oneOf(item));
  }
  return wordings;
};

const joined = (starts: readonly string[], ends: readonly string[]): string[] =>
  [...new Set(starts.flatMap((start) => ends.map((end) => start + end)))].slice(0, MOST_WORDINGS);

const oneOf = (item: ParsedObject): string[] => {
  if (item instanceof Text) return [item.text];
  if (item instanceof Sequence) return item.sequenceElements.flatMap(oneOf);
  if (item instanceof Conditional) {
    const isSure = item.branches.some(({ isElse }) => isElse);
    return [...item.branches.flatMap(branchOf), ...(isSure ? [] : [''])];
  }
  if (item instanceof Weave || item instanceof ContentList) return wordingsOf(item.content);
  return item instanceof Expression && !isSilent(item) ? [UNKNOWN] : [''];
};

/** The condition of a branch is content too, and prints nothing. */
const branchOf = ({ content }: ParsedObject): string[] =>
  wordingsOf(content.filter((item) => !(item instanceof Expression)));

/** `~ x += 1` and `~ f()` stand in the text, and print nothing. */
const isSilent = (item: Expression): boolean =>
  item instanceof IncDecExpression || (item instanceof FunctionCall && item.shouldPopReturnedValue);
