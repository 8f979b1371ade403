import { signal } from '@preact/signals';
import { bilanOf } from '../forum/bilan.ts';
import { NO_NAMES } from '../forum/names.ts';
import type { ForumPicture, Role } from '../forum/picture.ts';
import { BLANK_FORUM } from '../forum/session.ts';
import { sheetOf } from '../forum/sheet.ts';
import { makeMemoryStore } from '../io/memory-store.ts';
import { newId } from '../io/new-id.ts';
import type { SessionStore } from '../io/session-store.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { ForumFrom, ForumSceneCommand, OpenForum } from '../pages/forum/forum-services.ts';
import { exportBilan, exportDraft } from './export-forum.ts';
import { forumBoothOf } from './forum-booth.ts';
import { openNames } from './forum-names.ts';
import { isOf } from './is-of.ts';
import type { Parts } from './parts.ts';
import type { Playable } from './playable.ts';
import { playableOf } from './playable-of.ts';
import { randomSeed } from './random-seed.ts';
import { forumsOf } from './shelf.ts';
import { whenIdle } from './when-idle.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * Opens a théâtre-forum for one window: the session asked for (another window may have opened it, or be opening it), the
 * one under way on this scene, or a new one. What the window may see depends on its role; only the room's is heard.
 */
export const openForum = async (
  parts: Parts,
  id: string,
  from: ForumFrom,
  role: Role,
): Promise<Result<OpenForum, Refusal>> => {
  const [scene, storage] = await Promise.all([playableOf(parts, id), parts.storage()]);
  if (!scene.ok) return scene;
  const opened = await openOn(parts, storage, scene.value, from, role);
  if (!opened.ok) scene.value.close();
  return opened;
};

const openOn = async (
  parts: Parts,
  storage: SessionStore,
  scene: Playable,
  from: ForumFrom,
  role: Role,
): Promise<Result<OpenForum, Refusal>> => {
  const { id, hash, ink } = scene;
  const script = { id, hash };
  const left = from === 'where-left' ? forumsOf(await storage.list(), id).underWay : undefined;
  const session = (typeof from === 'object' ? from.session : left) ?? newId();
  const store = from === 'apart' ? makeMemoryStore({ code: 'storage.shared' }, parts.noting) : storage;
  const { log, names: kept, readOnly, trouble, close } = await store.open(session);
  if (trouble) parts.warn(trouble);
  if (readOnly) return no(trouble ?? { code: 'storage.later-events' });
  const booth = await forumBoothOf(log, ink, role);
  const events = await log.read(0);
  if (isOf(events, 'rehearsal')) return no({ code: 'storage.no-such-session' });
  // Another window may open it at the same moment: the first one wins, and this one has then read it.
  if (events.length === 0) {
    const opened = await booth.send({
      type: 'open',
      script,
      header: scene.header,
      seed: randomSeed(),
      pace: 'natural',
    });
    if (!opened.ok) return opened;
  }

  const names = await openNames(kept, log);
  const picture = signal<ForumPicture | undefined>(undefined);
  let played = BLANK_FORUM;
  let latest: ForumPicture | undefined;
  let stopping = false;
  const show = (next: ForumPicture | undefined) => {
    if (stopping || !next) return;
    picture.value = next;
    if (next.names === 'erased') names.erase();
    if (role === 'room') parts.sound.play(next.scene.sound);
  };
  booth.subscribe((next, now) => {
    [played, latest] = [now, next];
    show(next);
  });
  const { opened } = played.scene.timeline;
  if (!picture.value || !opened) return no({ code: 'scene.unknown' });
  const { header, seed } = opened;
  const model = role === 'desk' ? await scene.model(seed) : [];
  // Ink wakes up behind the curtain: the first reply of the film then comes as fast as the others.
  whenIdle(() => void ink.play({ seed, steps: [], choice: 0 }));

  /**
   * The window that stops shows nothing newer from then on, and says so as soon as the log is being told: drawing comes
   * second, so that the other window does not wait for it.
   */
  const stop = async (command: ForumSceneCommand) => {
    const shown = picture.value;
    const isPlaying = shown?.mode === 'film' || shown?.mode === 'aloud';
    stopping = true;
    const drawing = setTimeout(() => {
      if (shown && isPlaying) picture.value = frozen(shown);
    });
    const done = await booth.send(command);
    clearTimeout(drawing);
    stopping = false;
    show(latest);
    return done;
  };

  return ok({
    session,
    scene: id,
    header: role === 'desk' ? header : withoutAim(header),
    resumed: left !== undefined,
    role,
    picture: picture as OpenForum['picture'],
    names: names.known,
    setName: names.set,
    send: (command) => (command.type === 'stop' ? stop(command) : booth.send(command)),
    bilan: (naming) => bilanOf(played, naming === 'with-names' ? names.known.value : NO_NAMES),
    sheet: () => sheetOf(played, model),
    async export(what, naming) {
      if (what === 'draft') exportDraft(id, played);
      else await exportBilan(id, played, naming === 'with-names' ? names.known.value : NO_NAMES);
    },
    close: () => {
      names.close();
      booth.close();
      close();
      scene.close();
      if (role === 'room') parts.sound.leave();
    },
  });
};

/** What the room's windows hold never tells more than what they show. */
const withoutAim = ({ objective: _, ...header }: Header): Header => withoutSecrets(header);

const frozen = ({ halt: _, ...shown }: ForumPicture): ForumPicture => ({ ...shown, mode: 'stopped' });
