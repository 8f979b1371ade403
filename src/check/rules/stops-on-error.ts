import { pathOf, placeOfPath } from '../path-of.ts';
import { pathsRule } from '../rule.ts';

/** No path stops on an error of ink: a division by zero, a destination held in a variable that leads nowhere. */
export const stopsOnError = pathsRule('stops-on-error', 'plays', 'error', (scene) =>
  scene.report.errors
    .filter(({ kind }) => kind === 'error')
    .map((fault) => ({
      at: placeOfPath(scene, fault),
      args: { message: fault.message, path: pathOf(fault) },
    })),
);
