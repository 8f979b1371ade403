import type { Found } from './finding.ts';
import { isObserving } from './header-place.ts';
import { modelWalks } from './model-walks.ts';
import type { ExploredScene } from './scene.ts';

/** The decisions of the model that come without a tag of this name, each at its model reply. */
export const modelDecisionsWithout = (scene: ExploredScene, key: string): Found[] => {
  if (!isObserving(scene)) return [];
  const found = new Map<number, Found>();
  for (const { choices } of modelWalks(scene))
    for (const [rank, { at }] of choices.entries()) {
      const before = rank === 0 ? scene.opening : (choices[rank - 1]?.beat ?? []);
      if (!before.some((tag) => tag.key === key)) found.set(at.line, { at });
    }
  return [...found.values()];
};
