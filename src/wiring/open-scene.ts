import { signal } from '@preact/signals';
import { newId } from '../io/new-id.ts';
import type { Picture } from '../lexicon/picture.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal, ScriptRef } from '../lexicon/session.ts';
import type { OpenFrom, OpenScene } from '../pages/services.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import { boothOf } from './booth-of.ts';
import type { followEdits } from './dev-reload.ts';
import { inkOf } from './ink-of.ts';
import { isOf } from './is-of.ts';
import type { Parts } from './parts.ts';
import { randomSeed } from './random-seed.ts';
import { loadOpenings, loadScript } from './shelf.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Opens a scene for its page: the session asked for, the one left unfinished on the same version of the scene, or a new
 * one under a new seed (« humeur du jour »).
 */
export const openScene = async (
  parts: Parts,
  id: string,
  from: OpenFrom,
): Promise<Result<OpenScene, Refusal>> => {
  const [openings, storage] = await Promise.all([loadOpenings(id), parts.storage()]);
  if (!openings) return no({ code: 'scene.unknown' });
  const { hash, header } = openings;
  const script = { id, hash };
  const left = from === 'where-left' ? lastLeft(await storage.list(), script)?.id : undefined;
  const session = (typeof from === 'object' ? from.session : left) ?? newId();
  const { log, readOnly, trouble, close } = await storage.open(session);
  if (trouble) parts.warn(trouble);
  if (readOnly) return no(trouble ?? { code: 'storage.later-events' });
  const ink = inkOf(() => loadScript(id), openings);
  const booth = await boothOf(log, ink);
  const events = await log.read(0);
  if (isOf(events, 'forum')) return no({ code: 'storage.no-such-session' });
  const seed = seedOf(events) ?? randomSeed();
  if (events.length === 0) {
    const opened = await booth.send({
      type: 'open',
      script,
      header,
      seed,
      pace: parts.settings.value.pace,
    });
    if (!opened.ok) return opened;
  }

  const picture = signal<Picture | undefined>(undefined);
  booth.subscribe((next) => {
    picture.value = next;
    parts.sound.play(next.sound);
  });
  if (events.length > 0) {
    // The wait of the line in front starts again now, not when the page was closed; the pace may have changed since.
    await booth.send({ type: 'setPace', pace: parts.settings.value.pace });
    await booth.send({ type: 'pause' });
    await booth.send({ type: 'resume' });
  }
  const first = picture.value;
  if (!first) return no({ code: 'scene.unknown' });
  // If it cannot be had, the first reply will say so.
  // Ink wakes up behind the first words, by playing ahead: the first reply is then answered as fast as the others.
  whenIdle(() => void ink.play({ seed, steps: [], choice: 0 }).catch(() => undefined));
  const stopFollowing = await following(parts, id, booth);
  return ok({
    session,
    header,
    resumed: left !== undefined && events.some(({ type }) => type === 'callAnswered'),
    picture: picture as OpenScene['picture'],
    send: (command) => booth.send(command),
    close: () => {
      stopFollowing();
      booth.close();
      close();
      parts.sound.leave();
    },
  });
};

const seedOf = ([first]: readonly Event[]): number | undefined =>
  first?.type === 'sessionOpened' ? first.seed : undefined;

/** In development only: the built app has no scene that changes. */
const following = async (...scene: Parameters<typeof followEdits>): Promise<() => void> =>
  import.meta.hot ? (await import('./dev-reload.ts')).followEdits(...scene) : () => {};

/** The most recent session of this very scene that has not come to its end; `list` gives the latest first. */
const lastLeft = (rows: readonly SessionRow[], { id, hash }: ScriptRef): SessionRow | undefined =>
  rows.find(
    ({ script, kind, over, beats }) =>
      script.id === id && script.hash === hash && kind !== 'forum' && !over && beats > 0,
  );
