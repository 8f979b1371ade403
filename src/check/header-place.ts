import type { Place } from './finding.ts';
import type { Scene, Tag } from './scene.ts';

/** The header lines that open with a word. */
export const headerTags = ({ tags }: Scene, key: string): Tag[] =>
  tags.filter((tag) => tag.isHeader && tag.key === key);

/** Where a finding about the whole scene stands: its title, else its first line. */
export const titlePlace = (scene: Scene): Place => headerPlace(scene, 'titre');

/** The first header line that opens with a word, else the first line of the scene. */
export const headerPlace = (scene: Scene, key: string): Place =>
  headerTags(scene, key)[0]?.at ?? { file: scene.sources.main, line: 1, column: 1 };

/** A scene that observes nobody teaches the commands: what a training scene owes is not asked of it. */
export const isObserving = ({ choices }: Scene): boolean => choices.some(({ remarks }) => remarks.length > 0);
