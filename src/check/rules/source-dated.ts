import { parseSource } from '../../script/parse-header-field.ts';
import type { Found } from '../finding.ts';
import { headerTags } from '../header-place.ts';
import { sceneRule } from '../rule.ts';

/** A source says when it was read and, when it states the law, since when that law holds. */
export const sourceDated = sceneRule('source-dated', 'publishes', 'warning', (scene) =>
  headerTags(scene, 'source').flatMap(({ value, at }): Found[] => {
    const source = parseSource(value).value;
    if (!source) return [];
    const { title } = source;
    return [
      ...(source.consulted ? [] : [{ at, sentence: 'check.source-dated.consulted', args: { title } }]),
      ...(source.inForce || !LAW.test(title)
        ? []
        : [{ at, sentence: 'check.source-dated.in-force', args: { title }, severity: 'hint' as const }]),
    ];
  }),
);

/** A number of article, or the name of a text. */
const LAW = /\b[LRD]\.? ?\d{3,4}-\d|\b(?:article|avenant|convention|d[ée]cret|arr[êe]t[ée]|loi|code du)\b/iu;
