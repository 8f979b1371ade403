import { titlePlace } from '../header-place.ts';
import { pathsRule } from '../rule.ts';

/** Every path of the scene could be seen, so that what is said of it is sure. */
export const everyPathSeen = pathsRule('every-path-seen', 'publishes', 'warning', (scene) => {
  const { complete, choicePoints, errors } = scene.report;
  if (complete) return [];
  const counter = errors.find(({ kind }) => kind === 'counter');
  return [
    counter
      ? {
          at: titlePlace(scene),
          sentence: 'check.every-path-seen.counter',
          args: { ...choicePoints, what: counter.message },
        }
      : { at: titlePlace(scene), args: choicePoints },
  ];
});
