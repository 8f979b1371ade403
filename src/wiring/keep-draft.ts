import { keepLastWords } from '../io/last-words.ts';
import { newId } from '../io/new-id.ts';
import type { OwnScenes } from '../io/own-scenes.ts';
import { makeOwnId, type OwnScene, type SceneFiles } from '../lexicon/own-scene.ts';
import type { DraftKept } from '../pages/workshop/services.ts';

/** The author stops typing for this long before what was written is kept (ms). */
const TYPING_REST = 250;

/** Who wants to know: whether the text is kept, and the name it is kept under. */
export type DraftListeners = {
  onKept(state: DraftKept): void;
  /** `why`: another window wrote the same scene, so that this one goes on as a scene of its own. */
  onNamed(id: string, why: 'new' | 'copied'): void;
};

/** A draft that keeps itself. `keep` after each change; `flush` waits until all is kept, and gives its name if it has one. */
export type KeptDraft = {
  keep(scene: SceneFiles): void;
  flush(): Promise<string | undefined>;
  close(): void;
};

/** @param before the version that was read; nothing for a blank page, which is named by its first word */
export const keepDraft = (
  store: OwnScenes,
  before: OwnScene | undefined,
  { onKept, onNamed }: DraftListeners,
): KeptDraft => {
  let id = before?.id;
  let over = before?.updatedAt;
  let waiting: OwnScene | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  const write = async (): Promise<void> => {
    const scene = waiting;
    if (!scene) return;
    waiting = undefined;
    const answer = await store.write(scene, over);
    if (answer === 'behind') {
      over = undefined;
      id = makeOwnId(scene.main, newId());
      waiting = { ...(waiting ?? scene), id };
      onNamed(id, 'copied');
      return write();
    }
    over = scene.updatedAt;
    if (!waiting) onKept(store.unkept ? 'unkept' : 'kept');
  };
  const flush = async (): Promise<string | undefined> => {
    clearTimeout(timer);
    writing = writing.then(write);
    await writing;
    return id;
  };
  const leave = (): void => {
    if (waiting && !store.unkept) keepLastWords(waiting);
    void flush();
  };
  addEventListener('pagehide', leave);

  return {
    keep({ main, files }) {
      if (id === undefined) {
        id = makeOwnId(main, newId());
        onNamed(id, 'new');
      }
      waiting = { id, main, files, updatedAt: Math.max(Date.now(), (over ?? 0) + 1) };
      onKept('writing');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), TYPING_REST);
    },
    flush,
    close() {
      removeEventListener('pagehide', leave);
      void flush();
    },
  };
};
