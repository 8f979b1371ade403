import { parseSource } from '../../script/parse-header-field.ts';
import type { Found } from '../finding.ts';
import { headerTags } from '../header-place.ts';
import { sceneRule } from '../rule.ts';

/** A source was read in the last twelve months. */
export const sourceOld = sceneRule('source-old', 'publishes', 'hint', (scene) =>
  headerTags(scene, 'source').flatMap(({ value, at }): Found[] => {
    const source = parseSource(value).value;
    if (!source?.consulted || source.consulted >= yearBefore(scene.known.today)) return [];
    return [{ at, args: { title: source.title, day: source.consulted } }];
  }),
);

/** ISO days compare as words do. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
