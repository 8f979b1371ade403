import { isCriterion } from '../../lexicon/criteria.ts';
import { fold } from '../../script/split-tag.ts';
import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';
import type { Scene, Tag } from '../scene.ts';
import { CHOICE_WORDS, HEADER_WORDS, LINE_WORDS } from '../vocabulary.ts';
import { wordFix } from '../word-fix.ts';
import { isRoleLike } from './unknown-role.ts';

/** Every tag is one that something reads. */
export const unknownTag = sceneRule('unknown-tag', 'trains', 'warning', (scene) => [
  ...scene.tags.flatMap((tag) => unknown(scene, tag, [...LINE_WORDS, ...HEADER_WORDS])),
  ...scene.choices.flatMap(({ tags }) => tags.flatMap((tag) => unknown(scene, tag, CHOICE_WORDS))),
]);

const ALL = [...LINE_WORDS, ...HEADER_WORDS, ...CHOICE_WORDS];

const unknown = (scene: Scene, tag: Tag, near: readonly string[]): Found[] => {
  const word = tag.name.split(/\s/)[0] ?? '';
  const isKnown = ALL.includes(tag.key) || isCriterion(fold(word));
  const codes = scene.header.roles.map(({ code }) => code);
  if (!tag.isWhole || isKnown || codes.includes(tag.name) || isRoleLike(tag)) return [];
  return [{ ...wordFix(scene.sources, tag.at, word, [...near, ...codes]), args: { word: word || '#' } }];
};
