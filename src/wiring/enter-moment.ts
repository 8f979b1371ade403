import { no, type Result } from '../lexicon/result.ts';
import type { Place, Refusal } from '../lexicon/session.ts';
import { boothOf } from './booth-of.ts';
import { inkOf } from './ink-of.ts';
import type { Parts } from './parts.ts';
import { loadScript } from './shelf.ts';

/** Moves a session to one of its moments, as « Rejouer d'ici » does: whoever opens it then finds the replies in front. */
export const enterMoment = async (
  { storage, warn }: Parts,
  scene: string,
  { session, place }: { session: string; place: Place },
): Promise<Result<void, Refusal>> => {
  const { log, readOnly, trouble, close } = await (await storage()).open(session);
  if (trouble) warn(trouble);
  if (readOnly) return no(trouble ?? { code: 'storage.later-events' });
  const booth = await boothOf(
    log,
    inkOf(() => loadScript(scene)),
  );
  const moved = await booth.send({ type: 'goTo', place });
  booth.close();
  close();
  return moved;
};
