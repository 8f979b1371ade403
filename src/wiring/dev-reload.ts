import type { Booth } from '../booth/booth.ts';
import type { Picture } from '../lexicon/picture.ts';
import type { Script } from '../lexicon/script.ts';
import { makeRoute } from '../pages/route.ts';
import type { Command } from '../rehearsal/command.ts';
import type { Session } from '../rehearsal/session.ts';
import type { Parts } from './parts.ts';
import { playableOf } from './playable-of.ts';
import { retell } from './retell.ts';
import { refresh } from './shelf.ts';

/**
 * In development, a saved scene is played again up to the same place in a new session, as far as its choices are still
 * found; then the page opens that session.
 *
 * @returns what stops listening
 */
export const followEdits = (
  parts: Parts,
  id: string,
  booth: Booth<Session, Command, Picture>,
): (() => void) => {
  // Written whole: Vite gives it to the modules in which it reads these very words.
  const hot = import.meta.hot;
  if (!hot) return () => {};
  const onScript = async (script: Script) => {
    if (script.id !== id) return;
    refresh(script);
    const scene = await playableOf(parts, id);
    if (!scene.ok) return;
    const told = await retell(await parts.storage(), await sessionOf(booth), scene.value);
    if (told.ok) location.hash = makeRoute({ page: 'scene', scene: id, session: told.value.session });
  };
  hot.on('replique:script', onScript);
  return () => hot.off('replique:script', onScript);
};

const sessionOf = (booth: Booth<Session, Command, Picture>): Promise<Session> =>
  new Promise((done) => {
    const stop = booth.subscribe((_, session) => done(session));
    queueMicrotask(() => stop());
  });
