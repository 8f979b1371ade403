import { isObserving, titlePlace } from '../header-place.ts';
import { pathOf } from '../path-of.ts';
import { pathsRule } from '../rule.ts';

/** Every ending has a name: the retour says which was reached, and which still were. */
export const endingNamed = pathsRule('ending-named', 'publishes', 'warning', (scene) =>
  isObserving(scene)
    ? scene.report.endings
        .filter(({ name }) => name === undefined)
        .map(({ file, line, path }) => ({
          at:
            file !== undefined && line !== undefined ? scene.sources.find({ file, line }) : titlePlace(scene),
          args: { path: pathOf({ path }) },
        }))
    : [],
);
