import { sceneRule } from '../rule.ts';
import { CUE_WORDS } from '../vocabulary.ts';

/** A cue stands above the line it goes with; below the last one, it comes when the line has been heard. */
export const cueBelowLine = sceneRule('cue-below-line', 'trains', 'warning', (scene) =>
  scene.tags
    .filter(({ isHeader, isAlone }) => !isHeader && isAlone)
    .filter(
      ({ key, name }) => CUE_WORDS.includes(key) || scene.header.roles.some(({ code }) => code === name),
    )
    .filter((tag) => !scene.hasWordsAfter(tag))
    .map(({ at, name }) => ({ at, args: { word: name } })),
);
