import type { Found } from '../finding.ts';
import { headerTags, titlePlace } from '../header-place.ts';
import { sceneRule } from '../rule.ts';

/** A gauge decides of something: a path, a word, an ending. */
export const gaugeNeverRead = sceneRule('gauge-never-read', 'trains', 'warning', (scene) =>
  scene.header.gauges.flatMap(({ name }): Found[] => {
    if (scene.reads.has(name) || scene.warnings.some(({ args }) => args.name === name)) return [];
    const at = headerTags(scene, 'jauge').find(({ value }) => value.startsWith(name))?.at;
    return [{ at: at ?? titlePlace(scene), args: { name } }];
  }),
);
