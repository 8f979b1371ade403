import type { InkObject } from 'inkjs/engine/Object';
import type { ContentGraph } from '../explore/content-graph.ts';
import type { SourcePlace } from '../lexicon/script.ts';
import { Container, ControlCommand, StringValue } from '../script/ink-engine.ts';
import type { LeadingTag } from '../script/leading-tags.ts';
import { splitTag } from '../script/split-tag.ts';
import type { Place } from './finding.ts';
import type { Tag } from './scene.ts';
import type { Sources } from './sources.ts';
import { HEADER_WORDS } from './vocabulary.ts';

/** The tags of a story that are not those of a choice, by position in its content, and the positions that print words. */
export type Written = { tags: ReadonlyMap<number, Tag>; words: ReadonlySet<number> };

const { BeginTag, EndTag, BeginString, EndString, EvalOutput } = ControlCommand.CommandType;

type Reading = {
  strings: number;
  open?: { position: number; text: string; isWhole: boolean; from?: SourcePlace } | undefined;
};

/** Reads all content once, in order: linear in the size of the story. */
export const writtenTags = (
  root: Container,
  { positionOf }: ContentGraph,
  header: readonly LeadingTag[],
  sources: Sources,
): Written => {
  const tags = new Map<number, Tag>();
  const words = new Set<number>();

  const read = (item: InkObject, position: number, now: Reading): void => {
    const command = item instanceof ControlCommand ? item.commandType : undefined;
    if (command === BeginString) now.strings += 1;
    else if (command === EndString) now.strings -= 1;
    else if (now.strings > 0) return;
    else if (command === BeginTag) now.open = { position, text: '', isWhole: true, ...placeOf(item) };
    else if (command === EndTag) {
      const { open } = now;
      if (open?.from) tags.set(open.position, tagAt(open.from, open.text, open.isWhole, header, sources));
      now.open = undefined;
    } else if (now.open && item instanceof StringValue) {
      now.open = { ...now.open, text: now.open.text + (item.value ?? ''), ...placeOf(item) };
    } else if (now.open) now.open.isWhole = false;
    else if (command === EvalOutput || (item instanceof StringValue && item.value?.trim() !== ''))
      words.add(position);
  };

  const visit = (container: Container, now: Reading): void => {
    if (isStartOfChoice(container)) return;
    for (const [index, item] of container.content.entries())
      if (item instanceof Container) visit(item, now);
      else read(item, positionOf(container, index), now);
    for (const item of container.namedOnlyContent?.values() ?? [])
      if (item instanceof Container) visit(item, { strings: 0 });
  };
  visit(root, { strings: 0 });
  return { tags, words };
};

/** What stands before the brackets of a choice is read twice; it is read with the choice. */
const isStartOfChoice = ({ name, parent }: Container): boolean =>
  name === 's' && parent instanceof Container && parent.namedOnlyContent?.get('s') !== undefined;

const placeOf = (item: InkObject): { from?: SourcePlace } => {
  const at = item.debugMetadata;
  return at?.fileName ? { from: { file: at.fileName, line: at.startLineNumber } } : {};
};

const tagAt = (
  from: SourcePlace,
  text: string,
  isWhole: boolean,
  header: readonly LeadingTag[],
  sources: Sources,
): Tag => {
  const words = text.trim();
  const isLeading = header.some(
    ({ place, text: known }) => place?.file === from.file && place.line === from.line && known === words,
  );
  return makeTag(words, isWhole, isLeading, hashBefore(sources, from, words), sources);
};

/** A tag split at its colon, with what its line says of it. */
export const makeTag = (
  words: string,
  isWhole: boolean,
  isLeading: boolean,
  at: Place,
  sources: Sources,
): Tag => {
  const split = splitTag(words);
  const before = sources.lineAt(at).slice(0, at.column - 1);
  return {
    text: words,
    ...split,
    isWhole,
    isAlone: /^\s*(-(?!>)\s*)*(\([^)]*\)\s*)?$/.test(before),
    isHeader: isLeading && HEADER_WORDS.includes(split.key),
    at,
  };
};

/** The place of the `#` that opens a tag. */
export const hashBefore = (sources: Sources, from: SourcePlace, words: string): Place => {
  const found = sources.find(from, words === '' ? '#' : words);
  const hash = sources.lineAt(from).lastIndexOf('#', found.column - 1);
  return hash < 0 ? found : { ...found, column: hash + 1 };
};
