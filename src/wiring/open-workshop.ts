import { signal } from '@preact/signals';
import { answersKept } from '../io/answers-kept.ts';
import { saveText } from '../io/files.ts';
import { takeLastWords } from '../io/last-words.ts';
import { makeLocalFiles } from '../io/local-file.ts';
import { newId } from '../io/new-id.ts';
import type { OwnScenes } from '../io/own-scenes.ts';
import { readSceneFiles } from '../io/scene-files.ts';
import { checkInWorker } from '../io/workers/check-in-worker.ts';
import { makeOwnId, type SceneFiles, slugOf } from '../lexicon/own-scene.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import { makeRoute } from '../pages/route.ts';
import type { Checked, DraftKept, OpenWorkshop, Workshop } from '../pages/workshop/services.ts';
import { titleIn } from '../workshop/title-in.ts';
import { hear, NOTHING_CHECKED, whileWriting } from './checked.ts';
import { keepDraft } from './keep-draft.ts';
import { knownNames } from './known-names.ts';
import type { Parts } from './parts.ts';
import { shippedText } from './shipped-texts.ts';

/** The workshop: drafts are scenes of one's own, so that they are played like any other as they are being written. */
export const openWorkshop = async (parts: Parts): Promise<Workshop> => {
  await rescue(await parts.ownScenes());
  return {
    open: async (id) => openDraft(parts, await parts.ownScenes(), id),
    async drafts() {
      const scenes = await (await parts.ownScenes()).list();
      return scenes.map(({ id, main, files, updatedAt }) => ({
        id,
        title: titleIn(files[main] ?? '', main),
        updatedAt,
      }));
    },
    read: readSceneFiles,
    answers: answersKept,
    create: (scene) => create(parts, scene),
    async copy(shipped) {
      const scene = await shippedText(shipped);
      return scene && create(parts, scene);
    },
  };
};

const create = async (parts: Parts, scene: SceneFiles): Promise<string> => {
  const id = makeOwnId(scene.main, newId());
  await (await parts.ownScenes()).write({ ...scene, id, updatedAt: Date.now() }, undefined);
  return id;
};

/** What a page wrote as it went away goes where drafts are, unless something later is already there. */
const rescue = async (store: OwnScenes): Promise<void> => {
  for (const scene of takeLastWords()) {
    const kept = await store.read(scene.id);
    if ((kept?.updatedAt ?? 0) < scene.updatedAt) await store.write(scene, kept?.updatedAt);
  }
};

/** A page with nothing on it yet. */
const BLANK: SceneFiles = { main: 'ma-scene.ink', files: { 'ma-scene.ink': '' } };

const openDraft = async (
  { warn }: Parts,
  store: OwnScenes,
  id: string | undefined,
): Promise<Result<OpenWorkshop, Refusal>> => {
  const read = id === undefined ? undefined : await store.read(id);
  if (id !== undefined && !read) return no({ code: 'workshop.no-such-scene' });
  const { main, files } = read ?? BLANK;
  const scene = signal<SceneFiles>({ main, files });
  const checked = signal<Checked>(NOTHING_CHECKED);
  const kept = signal<DraftKept>(read ? (store.unkept ? 'unkept' : 'kept') : 'blank');
  const known = knownNames();
  const local = makeLocalFiles();

  const draft = keepDraft(store, read, {
    onKept: (state) => {
      kept.value = state;
    },
    onNamed: (name, why) => {
      history.replaceState(null, '', makeRoute({ page: 'workshop', scene: name }));
      if (why === 'copied') warn({ code: 'workshop.copied' });
    },
  });

  let state = NOTHING_CHECKED;
  const show = (next: typeof state): void => {
    state = next;
    checked.value = next;
  };
  const checking = checkInWorker(known, (heard) => show(hear(state, heard, scene.peek().main)));
  if (read) checking.ask(scene.peek());

  return ok({
    scene,
    checked,
    kept,
    known,
    write(file, text) {
      const before = scene.peek();
      if (before.files[file] === text) return;
      const after = { ...before, files: { ...before.files, [file]: text } };
      scene.value = after;
      draft.keep(after);
      show(whileWriting(state, before, after));
      checking.ask(after);
    },
    settle: draft.flush,
    async save(file) {
      await draft.flush();
      return local.save(file, fileName(scene.peek(), file), scene.peek().files[file] ?? '');
    },
    export() {
      const { files } = scene.peek();
      return Object.entries(files).map(([file, text]) => {
        const name = fileName(scene.peek(), file);
        saveText(name, text, 'text/plain');
        return name;
      });
    },
    close() {
      checking.close();
      draft.close();
    },
  });
};

/** The name a file takes outside: a scene that was given none is called by its title. */
const fileName = ({ main, files }: SceneFiles, file: string): string => {
  const name = file.split('/').at(-1) ?? file;
  return name === BLANK.main && file === main
    ? `${slugOf(titleIn(files[file] ?? '', name)) || 'ma-scene'}.ink`
    : name;
};
