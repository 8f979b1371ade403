import { newId } from '../io/new-id.ts';
import { readSceneFiles } from '../io/scene-files.ts';
import { openInkWorker } from '../io/workers/ink-in-worker.ts';
import { makeOwnId, type OwnScene, type SceneFiles } from '../lexicon/own-scene.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { OpenedFiles } from '../pages/own-scenes/own-scenes-services.ts';
import { headerOfText } from '../script/header-of-text.ts';
import { objectionTo } from '../workshop/objection.ts';
import { sayAuthorFault } from './author-fault.ts';
import { compileOwn, isSame } from './compile-own.ts';
import type { Parts } from './parts.ts';

/**
 * Opens files as a scene of one's own. One that plays is kept at once, unless another of the same name is already here:
 * that one is only replaced if its owner says so. One that does not compile is kept only to be mended.
 */
export const openFiles = async (
  parts: Parts,
  given: readonly File[],
): Promise<Result<OpenedFiles, Refusal>> => {
  const read = await readSceneFiles(given);
  if (!read.ok) {
    await import('../messages/lessons/authors.ts');
    return read;
  }
  const scene = read.value;
  const objection = objectionTo(scene);
  if (objection) return no(objection);
  const store = await parts.ownScenes();
  const keep = (before?: OwnScene): Promise<string> => keepScene(parts, scene, before);

  const fault = await faultOf(scene);
  if (fault !== undefined) return ok({ type: 'faulty', fault, keep });
  const namesakes = (await store.list()).filter(({ main }) => main === scene.main);
  const same = namesakes.find(({ files }) => isSame(files, scene.files));
  if (same) return ok({ type: 'kept', id: same.id });
  const [namesake] = namesakes;
  if (!namesake) return ok({ type: 'kept', id: await keep() });
  const { title } = headerOfText(namesake.files[namesake.main] ?? '', namesake.main);
  return ok({ type: 'namesake', title, replace: () => keep(namesake), keepBoth: () => keep() });
};

/** Why it cannot be played, in one sentence; undefined when it can. */
const faultOf = async (scene: SceneFiles): Promise<string | undefined> => {
  const worker = openInkWorker();
  const compiled = await compileOwn(worker, scene);
  worker.close();
  if (compiled.ok) return undefined;
  const [first] = compiled.why;
  return first ? sayAuthorFault(first) : undefined;
};

/** Over the version that was seen, or else as a new scene: nothing is lost of what another window wrote meanwhile. */
const keepScene = async (parts: Parts, scene: SceneFiles, before?: OwnScene): Promise<string> => {
  const store = await parts.ownScenes();
  const now = Date.now();
  if (before) {
    const updatedAt = Math.max(now, before.updatedAt + 1);
    const written = await store.write({ ...before, ...scene, updatedAt }, before.updatedAt);
    if (written === 'ok') return before.id;
  }
  const id = makeOwnId(scene.main, newId());
  await store.write({ id, ...scene, updatedAt: now }, undefined);
  return id;
};
