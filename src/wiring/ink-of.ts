import { makeInkCache } from '../booth/ink-cache.ts';
import type { Ink } from '../booth/ports.ts';
import type { Openings, Script } from '../lexicon/script.ts';

/**
 * Ink for one scene. The engine and the scene come when a beat is wanted that was not played ahead, so that the first
 * words never wait for them.
 */
export const inkOf = (load: () => Promise<Script | undefined>, openings?: Openings): Ink => {
  const engine = async () => {
    const [{ open, step }, script] = await Promise.all([import('../script/play.ts'), load()]);
    if (!script) throw new Error('the scene left the shelf');
    return { open, step, script };
  };
  return makeInkCache({
    opening: (seed) => openings?.beats[openings.of[seed - 1] ?? -1],
    open: (seed) => engine().then(({ open, script }) => open(script, seed)),
    step: (state, choice) => engine().then(({ step, script }) => step(script, state, choice)),
  });
};
