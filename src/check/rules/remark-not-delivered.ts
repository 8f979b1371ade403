import { isCriterion } from '../../lexicon/criteria.ts';
import { parseRemark } from '../../script/parse-remark.ts';
import { fold } from '../../script/split-tag.ts';
import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';
import type { Tag } from '../scene.ts';
import { OBSERVING_WORDS } from '../vocabulary.ts';

/** Every remark is about a reply, and reaches the one who chose it. */
export const remarkNotDelivered = sceneRule('remark-not-delivered', 'trains', 'error', (scene) => [
  ...scene.tags.flatMap((tag): Found[] => {
    const { at, isWhole, isHeader } = tag;
    if (isHeader || !isWhole || !isObserving(tag)) return [];
    if (isUnread(tag)) return [{ at, sentence: 'check.remark-not-delivered.sign', args: wordOf(tag) }];
    return scene.isAfterChoice(tag)
      ? []
      : [{ at, sentence: 'check.remark-not-delivered.no-choice', args: wordOf(tag) }];
  }),
  ...scene.choices.flatMap(({ tags, beat }) =>
    tags
      .filter(
        (tag) =>
          isObserving(tag) && !beat.some(({ at }) => at.column === tag.at.column && at.line === tag.at.line),
      )
      .map((tag) => ({ at: tag.at, sentence: 'check.remark-not-delivered.brackets', args: wordOf(tag) })),
  ),
]);

const firstWord = ({ name }: Tag): string => name.split(/[\s+«"]/)[0] ?? '';

const wordOf = (tag: Tag) => ({ word: firstWord(tag) });

const isObserving = (tag: Tag): boolean =>
  OBSERVING_WORDS.includes(tag.key) || isCriterion(fold(firstWord(tag)));

/** Named after a criterion, and not written as a remark. */
const isUnread = (tag: Tag): boolean => isCriterion(fold(firstWord(tag))) && !parseRemark(tag.text);
