import { signal } from '@preact/signals';
import { isOwnId } from '../lexicon/own-scene.ts';
import type { Picture } from '../lexicon/picture.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import type { OpenFrom, OpenScene } from '../pages/services.ts';
import { boothOf } from './booth-of.ts';
import type { followEdits } from './dev-reload.ts';
import { isOf } from './is-of.ts';
import { openSceneLog } from './open-scene-log.ts';
import type { Parts } from './parts.ts';
import type { Playable } from './playable.ts';
import { playableOf } from './playable-of.ts';
import { randomSeed } from './random-seed.ts';
import type { tellVersions, Versions } from './tell-versions.ts';
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
  const scene = await playableOf(parts, id);
  if (!scene.ok) return scene;
  const opened = await openOn(parts, scene.value, from);
  if (!opened.ok) scene.value.close();
  return opened;
};

const openOn = async (parts: Parts, scene: Playable, from: OpenFrom): Promise<Result<OpenScene, Refusal>> => {
  const { id, hash, header, ink } = scene;
  const script = { id, hash };
  const { session, log, readOnly, trouble, rows, left, close } = await openSceneLog(parts, script, from);
  if (trouble) parts.warn(trouble);
  if (readOnly) return no(trouble ?? { code: 'storage.later-events' });
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
  whenIdle(() => {
    void ink.play({ seed, steps: [], choice: 0 }).catch(() => undefined);
    void parts.noting.whenReady().catch(() => undefined);
  });
  const stopFollowing = await following(parts, id, booth);
  const versions = isOwnId(id)
    ? await versionsOf(await parts.storage(), scene, { events, session, left, rows })
    : {};
  return ok({
    session,
    header,
    ...versions,
    resumed: left !== undefined && events.some(({ type }) => type === 'callAnswered'),
    picture: picture as OpenScene['picture'],
    send: (command) => booth.send(command),
    close: () => {
      stopFollowing();
      booth.close();
      close();
      scene.close();
      parts.sound.leave();
    },
  });
};

const seedOf = ([first]: readonly Event[]): number | undefined =>
  first?.type === 'sessionOpened' ? first.seed : undefined;

/** Only a scene of one's own changes while it is used. */
const versionsOf = async (...asked: Parameters<typeof tellVersions>): Promise<Versions> =>
  (await import('./tell-versions.ts')).tellVersions(...asked);

/** In development only: the built app has no scene that changes. */
const following = async (...scene: Parameters<typeof followEdits>): Promise<() => void> =>
  import.meta.hot ? (await import('./dev-reload.ts')).followEdits(...scene) : () => {};
