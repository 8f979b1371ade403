import type { Found, Place } from '../finding.ts';
import { isObserving, titlePlace } from '../header-place.ts';
import { modelWalks } from '../model-walks.ts';
import { pathsRule } from '../rule.ts';

/** The replies marked `modele` make one take, from the first decision to an ending: the one a forum starts from. */
export const modelPath = pathsRule('model-path', 'publishes', 'warning', (scene) => {
  if (!isObserving(scene)) return [];
  const walks = modelWalks(scene);
  if (walks.every(({ choices }) => choices.length === 0)) return [{ at: titlePlace(scene) }];
  const stops = new Map<number, Found>();
  for (const { stop } of walks) {
    const at: Place | undefined = stop?.[0]?.at;
    if (at) stops.set(at.line, { at, sentence: 'check.model-path.stops' });
  }
  return [...stops.values()];
});
