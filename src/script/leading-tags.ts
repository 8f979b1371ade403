import type { Story } from 'inkjs/engine/Story';
import type { SourcePlace } from '../lexicon/script.ts';
import { Container, ControlCommand, StringValue } from './ink-engine.ts';

/** A tag written above the first line of a story, and where, when the compiler still knows. */
export type LeadingTag = { text: string; place?: SourcePlace };

/**
 * The tags above the first line of a story: its header. The engine has `globalTags` for that, which throws as soon as
 * one of them is dynamic; here a dynamic tag is passed over. Blank lines between tags (an INCLUDE
 * leaves one) do not end the header.
 */
export const leadingTags = (story: Story): LeadingTag[] => {
  const tags: LeadingTag[] = [];
  let open: TagBeingRead | undefined;
  for (const item of firstContainer(story.mainContentContainer).content) {
    if (item instanceof ControlCommand && item.commandType === ControlCommand.CommandType.BeginTag) {
      open = { text: '', isStatic: true };
    } else if (item instanceof ControlCommand && item.commandType === ControlCommand.CommandType.EndTag) {
      if (open?.isStatic) tags.push(closed(open));
      open = undefined;
    } else if (open) {
      open = item instanceof StringValue ? extended(open, item) : { ...open, isStatic: false };
    } else if (!(item instanceof StringValue && item.value?.trim() === '')) break;
  }
  return tags;
};

type TagBeingRead = LeadingTag & { isStatic: boolean };

const firstContainer = (container: Container): Container => {
  const first = container.content[0];
  return first instanceof Container ? firstContainer(first) : container;
};

const closed = ({ text, place }: TagBeingRead): LeadingTag => ({
  text: text.trim(),
  ...(place && { place }),
});

const extended = (tag: TagBeingRead, piece: StringValue): TagBeingRead => {
  const at = piece.debugMetadata;
  const place = tag.place ?? (at?.fileName ? { file: at.fileName, line: at.startLineNumber } : undefined);
  return { ...tag, text: tag.text + (piece.value ?? ''), ...(place && { place }) };
};
