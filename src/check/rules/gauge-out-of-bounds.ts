import type { Found } from '../finding.ts';
import { headerTags, titlePlace } from '../header-place.ts';
import { pathsRule } from '../rule.ts';

/** A gauge stays between the bounds that the header gives it, whatever the path. */
export const gaugeOutOfBounds = pathsRule('gauge-out-of-bounds', 'trains', 'warning', (scene) =>
  scene.header.gauges.flatMap(({ name, min, max }): Found[] => {
    const range = scene.report.gauges.find((gauge) => gauge.name === name);
    if (!range || range.least === null || range.most === null) return [];
    if (range.least >= min && range.most <= max) return [];
    const at = headerTags(scene, 'jauge').find(({ value }) => value.startsWith(name))?.at;
    return [{ at: at ?? titlePlace(scene), args: { name, min, max, least: range.least, most: range.most } }];
  }),
);
