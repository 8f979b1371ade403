import type { OwnScene } from '../lexicon/own-scene.ts';
import { isOwnScene } from '../lexicon/schemas/own-scene-schema.ts';
import type { Refusal } from '../lexicon/session.ts';
import { makeBell } from './bell.ts';
import type { Database } from './database.ts';
import { whyOf } from './idb-store.ts';
import { latestFirst, makeMemoryScenes } from './memory-scenes.ts';
import type { OwnScenes } from './own-scenes.ts';

/**
 * The scenes of one's own in IndexedDB, one row each; storage is the referee between windows. A row that is no scene is
 * left where it is and never shown. When storage fails, `tell` hears why and the page goes on with those it knows.
 */
export const makeIdbScenes = (database: Database, tell: (why: Refusal) => void): OwnScenes => {
  const bell = makeBell('scenes');
  const here = new Set<() => void>();
  const known = new Map<string, OwnScene>();
  let memory: OwnScenes | undefined;

  const ringAll = () => {
    bell.ring();
    for (const ring of [...here]) ring();
  };
  bell.onRing(() => {
    for (const ring of [...here]) ring();
  });

  const fallBack = (error: unknown): OwnScenes => {
    const why = whyOf(error);
    tell(why);
    const scenes = makeMemoryScenes(why, [...known.values()]);
    scenes.onBell(ringAll);
    return scenes;
  };

  /** Acts on storage, then on memory once storage has failed. */
  const either = async <T>(act: () => Promise<T>, instead: (scenes: OwnScenes) => Promise<T>): Promise<T> => {
    if (!memory) {
      try {
        return await act();
      } catch (error) {
        memory ??= fallBack(error);
      }
    }
    return instead(memory);
  };

  const remember = (row: unknown): OwnScene | undefined => {
    if (!isOwnScene(row)) return undefined;
    known.set(row.id, row);
    return row;
  };

  return {
    list: () =>
      either(
        async () => {
          const rows: unknown[] = await database.getAll('scenes');
          return rows.flatMap((row) => remember(row) ?? []).sort(latestFirst);
        },
        (scenes) => scenes.list(),
      ),

    read: (id) =>
      either(
        async () => remember(await database.get('scenes', id)),
        (scenes) => scenes.read(id),
      ),

    write: (scene, over) =>
      either(
        async () => {
          const { store, done } = database.transaction('scenes', 'readwrite');
          const before: unknown = await store.get(scene.id);
          // What is no scene any more has nothing to lose.
          const isBehind = isOwnScene(before) ? before.updatedAt !== over : over !== undefined;
          if (!isBehind) await store.put(scene);
          await done;
          if (isBehind) return 'behind';
          remember(scene);
          ringAll();
          return 'ok';
        },
        (scenes) => scenes.write(scene, over),
      ),

    erase: (id) =>
      either(
        async () => {
          await database.delete('scenes', id);
          known.delete(id);
          ringAll();
        },
        (scenes) => scenes.erase(id),
      ),

    onBell(ring) {
      here.add(ring);
      return () => void here.delete(ring);
    },
  };
};
