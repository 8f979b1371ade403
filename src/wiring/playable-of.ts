import { isOwnId } from '../lexicon/own-scene.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import { inkOf } from './ink-of.ts';
import type { Parts } from './parts.ts';
import type { Playable } from './playable.ts';
import { loadOpenings, loadScript } from './shelf.ts';

/** Finds a scene by its name in the address. Those of one's own bring their worker with them. */
export const playableOf = async (parts: Parts, id: string): Promise<Result<Playable, Refusal>> =>
  isOwnId(id) ? (await import('./own-playable.ts')).ownPlayable(parts, id) : shelved(id);

const shelved = async (id: string): Promise<Result<Playable, Refusal>> => {
  const openings = await loadOpenings(id);
  if (!openings) return no({ code: 'scene.unknown' });
  const { hash, header } = openings;
  const script = async () => {
    const loaded = await loadScript(id);
    if (!loaded) throw new Error('the scene left the shelf');
    return loaded;
  };
  return ok({
    id,
    hash,
    header,
    ink: inkOf(script, openings),
    async model(seed) {
      const [loaded, { modelBeats }] = await Promise.all([script(), import('../script/model-beats.ts')]);
      return modelBeats(loaded, seed);
    },
    async rerun({ seed, steps }) {
      const [loaded, { rerun }] = await Promise.all([script(), import('../script/rerun.ts')]);
      return ok(rerun(loaded, seed, steps));
    },
    close: () => {},
  });
};
