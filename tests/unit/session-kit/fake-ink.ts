import { type InkSource, makeInkCache } from '../../../src/booth/ink-cache.ts';
import type { Scene } from './beats.ts';

/** A scene played the way ink plays: each step only knows the state before it. `played` counts the calls. */
export function makeFakeInk(scene: Scene, mostCharacters?: number) {
  const played = { opened: 0, stepped: 0 };
  const at = (way: number[]) => ({ beat: scene(way), inkState: JSON.stringify(way) });
  const source: InkSource = {
    open() {
      played.opened++;
      return at([]);
    },
    step(state, choice) {
      played.stepped++;
      return at([...(JSON.parse(state) as number[]), choice]);
    },
  };
  return { ink: makeInkCache(source, mostCharacters), source, played };
}
