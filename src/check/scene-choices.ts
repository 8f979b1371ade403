import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Tag as ParsedTag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { parseRemark } from '../script/parse-remark.ts';
import { flatContent } from './flat-content.ts';
import type { SceneChoice, Tag, WrittenRemark } from './scene.ts';
import type { Sources } from './sources.ts';
import { wordingsOf } from './wordings.ts';
import { hashBefore, makeTag } from './written-tags.ts';

/** What a choice leads to, from its path. */
type BeatOf = (path: string) => readonly Tag[];

/** The replies of a scene as written, in order. Choices that ink takes by itself are not replies. */
export const sceneChoices = (story: ParsedStory, beatOf: BeatOf, sources: Sources): SceneChoice[] => {
  const groups = new Map<ParsedObject | null, number>();
  return story
    .FindAll(Choice)()
    .flatMap((choice): SceneChoice[] => {
      const path = choice.runtimeContainer?.path.toString();
      const at = choice.debugMetadata;
      if (!path || !at?.fileName || choice.isInvisibleDefault) return [];
      const from = { file: at.fileName, line: at.startLineNumber };
      const start = choice.startContent?.content ?? [];
      const inside = choice.choiceOnlyContent?.content ?? [];
      const tagsOf = (content: readonly ParsedObject[]): Tag[] =>
        tagTexts(content).map(({ text, isWhole }) =>
          makeTag(text, isWhole, false, hashBefore(sources, from, text), sources),
        );
      const beat = [...tagsOf(start), ...beatOf(path)];
      const group = groups.get(choice.parent) ?? groups.size;
      groups.set(choice.parent, group);
      const label = choice.identifier?.name;
      return [
        {
          path,
          ...(label && { label }),
          at: sources.find(from),
          isOnce: choice.onceOnly,
          wordings: wordingsOf([...start, ...inside]).map((words) => words.trim()),
          echo: wordingsOf(start)[0]?.trim() ?? '',
          tags: [...tagsOf(start), ...tagsOf(inside)],
          beat,
          remarks: remarksOf(beat),
          group,
        },
      ];
    });
};

const remarksOf = (tags: readonly Tag[]): WrittenRemark[] =>
  tags.flatMap((tag) => {
    const remark = parseRemark(tag.text);
    return remark ? [{ ...remark, tag }] : [];
  });

const tagTexts = (content: readonly ParsedObject[]): { text: string; isWhole: boolean }[] => {
  const texts: { text: string; isWhole: boolean }[] = [];
  let open: { text: string; isWhole: boolean } | undefined;
  for (const item of flatContent(content)) {
    if (item instanceof ParsedTag) {
      if (open) texts.push({ ...open, text: open.text.trim() });
      open = item.isStart ? { text: '', isWhole: true } : undefined;
    } else if (open) {
      open = item instanceof Text ? { ...open, text: open.text + item.text } : { ...open, isWhole: false };
    }
  }
  return open ? [...texts, { ...open, text: open.text.trim() }] : texts;
};
