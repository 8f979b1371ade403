import { NETWORKS, OUTCOMES, TABLET_POSITIONS, TABLET_SCREENS } from '../../lexicon/tablet.ts';
import { fold } from '../../script/split-tag.ts';
import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';
import type { Scene, Tag } from '../scene.ts';
import { wordFix } from '../word-fix.ts';

const WORDS: readonly string[] = [...TABLET_POSITIONS, ...TABLET_SCREENS, ...NETWORKS];

/** The tablet does what is written: its cue uses its words, and a reply waits for something that may come of it. */
export const unknownTablet = sceneRule('unknown-tablet', 'trains', 'warning', (scene) => [
  ...scene.tags
    .filter(({ key, isWhole }) => isWhole && key === 'tablette')
    .flatMap((tag) => tag.value.split(/[\s,]+/).flatMap((word) => unknown(scene, tag, word, WORDS))),
  ...scene.choices
    .flatMap(({ tags }) => tags.filter(({ key, isWhole }) => isWhole && key === 'quand'))
    .flatMap((tag) => unknown(scene, tag, tag.value, OUTCOMES)),
]);

const unknown = ({ sources }: Scene, { at }: Tag, word: string, known: readonly string[]): Found[] =>
  word === '' || known.includes(fold(word))
    ? []
    : [{ ...wordFix(sources, at, word, known), args: { word, known: known.join(', ') } }];
