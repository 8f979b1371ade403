import { signal } from '@preact/signals';
import { newId } from '../io/new-id.ts';
import type { Picture } from '../lexicon/picture.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Script } from '../lexicon/script.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { OpenFrom, OpenScene } from '../pages/services.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import { boothOf } from './booth-of.ts';
import { followEdits } from './dev-reload.ts';
import type { Parts } from './parts.ts';
import { randomSeed } from './random-seed.ts';
import { loadScript } from './shelf.ts';

/**
 * Opens a scene for its page: the session asked for, the one left unfinished on the same version of the scene, or a new
 * one under a new seed (« humeur du jour »).
 */
export const openScene = async (
  parts: Parts,
  id: string,
  from: OpenFrom,
): Promise<Result<OpenScene, Refusal>> => {
  const script = await loadScript(id);
  if (!script) return no({ code: 'scene.unknown' });
  const storage = await parts.storage();
  const left = from === 'where-left' ? lastLeft(await storage.list(), script)?.id : undefined;
  const session = (typeof from === 'object' ? from.session : left) ?? newId();
  const { log, readOnly, trouble, close } = await storage.open(session);
  if (trouble) parts.warn(trouble);
  if (readOnly) return no(trouble ?? { code: 'storage.later-events' });
  const booth = await boothOf(log, script);
  const events = await log.read(0);
  if (events.length === 0) {
    const opened = await booth.send({
      type: 'open',
      script: { id: script.id, hash: script.hash },
      header: script.header,
      seed: randomSeed(),
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
  const stopFollowing = followEdits(parts, id, booth);
  return ok({
    session,
    header: script.header,
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

/** The most recent session of this very scene that has not come to its end; `list` gives the latest first. */
const lastLeft = (rows: readonly SessionRow[], { id, hash }: Script): SessionRow | undefined =>
  rows.find((row) => row.script.id === id && row.script.hash === hash && !row.over && row.beats > 0);
