import type { OwnScene } from '../lexicon/own-scene.ts';
import type { Refusal } from '../lexicon/session.ts';
import type { OwnScenes } from './own-scenes.ts';

/** Scenes that last as long as the page. `unkept` is the sentence that says why, `before` those there already are. */
export const makeMemoryScenes = (unkept: Refusal, before: readonly OwnScene[] = []): OwnScenes => {
  const scenes = new Map(before.map((scene) => [scene.id, scene]));
  const bells = new Set<() => void>();
  const ringAll = () => {
    for (const ring of [...bells]) ring();
  };
  return {
    unkept,
    list: async () => [...scenes.values()].sort(latestFirst),
    read: async (id) => scenes.get(id),
    async write(scene, over) {
      if (scenes.get(scene.id)?.updatedAt !== over) return 'behind';
      scenes.set(scene.id, scene);
      ringAll();
      return 'ok';
    },
    async erase(id) {
      if (scenes.delete(id)) ringAll();
    },
    onBell(ring) {
      bells.add(ring);
      return () => void bells.delete(ring);
    },
  };
};

export const latestFirst = (a: OwnScene, b: OwnScene): number => b.updatedAt - a.updatedAt;
