import { parseRole } from '../../script/parse-header-field.ts';
import type { Found } from '../finding.ts';
import { headerTags } from '../header-place.ts';
import { sceneRule } from '../rule.ts';
import { wordFix } from '../word-fix.ts';

/** Every role has a picture. */
export const unknownCast = sceneRule('unknown-cast', 'trains', 'warning', (scene) =>
  headerTags(scene, 'role').flatMap(({ value, at }): Found[] => {
    const cast = parseRole(value).value?.cast;
    if (cast === undefined || scene.known.cast.includes(cast)) return [];
    const written = value.split(';').at(-1)?.trim() ?? cast;
    return [
      {
        ...wordFix(scene.sources, at, written, scene.known.cast),
        args: { word: written, known: scene.known.cast.join(', ') },
      },
    ];
  }),
);
