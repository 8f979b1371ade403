import { pathOf, placeOfPath } from '../path-of.ts';
import { pathsRule } from '../rule.ts';

/** No path turns without ever giving the hand back. */
export const endlessLoop = pathsRule('endless-loop', 'plays', 'error', (scene) =>
  scene.report.errors
    .filter(({ kind }) => kind === 'endless' || kind === 'recursion')
    .map((fault) => ({
      at: placeOfPath(scene, fault),
      sentence: `check.endless-loop.${fault.kind}`,
      args: { path: pathOf(fault) },
    })),
);
