import { pathOf, placeOfPath } from '../path-of.ts';
import { pathsRule } from '../rule.ts';

/** Every path comes to an ending: no text that stops for want of a suite, no room without a door. */
export const deadEnd = pathsRule('dead-end', 'plays', 'error', (scene) =>
  scene.report.errors
    .filter(({ kind }) => kind === 'ran-out' || kind === 'trap')
    .map((fault) => ({
      at: placeOfPath(scene, fault),
      sentence: `check.dead-end.${fault.kind}`,
      args: { path: pathOf(fault) },
    })),
);
