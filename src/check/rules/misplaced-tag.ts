import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';
import { CHOICE_WORDS, HEADER_WORDS, LINE_WORDS, OBSERVING_WORDS } from '../vocabulary.ts';

/** Every tag stands where it is read: the header on top, those of a reply between its brackets, the others on a line. */
export const misplacedTag = sceneRule('misplaced-tag', 'trains', 'warning', ({ tags, choices, header }) => {
  const isLower = (key: string): boolean => HEADER_WORDS.includes(key) && key !== 'canal';
  const isCue = (key: string, name: string): boolean =>
    (LINE_WORDS.includes(key) && !OBSERVING_WORDS.includes(key)) ||
    isLower(key) ||
    header.roles.some(({ code }) => code === name);
  return [
    ...tags.flatMap(({ key, name, at, isHeader }): Found[] => {
      if (isHeader) return [];
      if (CHOICE_WORDS.includes(key))
        return [{ at, sentence: 'check.misplaced-tag.choice', args: { word: name } }];
      return isLower(key) ? [{ at, sentence: 'check.misplaced-tag.header', args: { word: name } }] : [];
    }),
    ...choices.flatMap(({ tags: own }) =>
      own
        .filter(({ key, name }) => isCue(key, name))
        .map(({ name, at }) => ({ at, sentence: 'check.misplaced-tag.line', args: { word: name } })),
    ),
  ];
});
