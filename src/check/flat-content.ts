import { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';

/** Parsed content in a row: two tags that follow each other share a list, which would hide where one stops. */
export const flatContent = (content: readonly ParsedObject[]): ParsedObject[] =>
  content.flatMap((item) =>
    item instanceof ContentList && item.content.some((one) => one instanceof Tag)
      ? flatContent(item.content)
      : [item],
  );
