import { saveText } from '../io/files.ts';
import { openStorage } from '../io/open-storage.ts';
import type { SessionStore } from '../io/session-store.ts';
import { no, ok } from '../lexicon/result.ts';
import type { Kept } from '../pages/own-services.ts';
import type { Parts } from './parts.ts';

/**
 * What is kept here, for its owner: in the store in use, and on the disk too where this computer is said to be shared,
 * since it may still hold earlier takes.
 */
export const makeKept = (parts: Parts): Kept => {
  const { storage, ownScenes, receivedRows, voices, warn, noting } = parts;
  let opened: Promise<SessionStore> | undefined;

  /** What was kept before the computer was said to be shared; undefined when it is not. */
  const earlier = async (): Promise<SessionStore | undefined> => {
    if ((await storage()).unkept?.code !== 'storage.shared') return undefined;
    opened ??= openStorage('mine', warn, noting);
    return opened;
  };
  const carry = () => import('./carry-notebook.ts');

  return {
    async count() {
      const [store, scenes, handed] = await Promise.all([storage(), ownScenes(), receivedRows()]);
      const [rows, aside, formulas, own, received] = await Promise.all([
        store.list(),
        store.listAside(),
        store.formulas.read(),
        scenes.list(),
        handed.list(),
      ]);
      return {
        sessions: rows.length,
        formulas: formulas.length,
        scenes: own.length,
        received: received.length,
        aside: aside.length,
        ...(store.unkept ? { unkept: store.unkept } : {}),
      };
    },
    async countEarlier() {
      const store = await earlier();
      const [rows, aside] = await Promise.all([store?.list() ?? [], store?.listAside() ?? []]);
      return rows.length + aside.length;
    },
    async eraseEarlier() {
      await (await earlier())?.eraseAll();
    },
    async exportAside() {
      const aside = await (await storage()).listAside();
      saveText('replique-mis-de-cote.json', JSON.stringify(aside, null, 2), 'application/json');
    },
    async eraseAll() {
      (await import('../io/forget-page-storage.ts')).forgetPageStorage();
      try {
        const scenes = await ownScenes();
        for (const { id } of await scenes.list()) await scenes.erase(id);
        await (await storage()).eraseAll();
        await (await receivedRows()).eraseAll();
        await voices.eraseAll();
        await (await earlier())?.eraseAll();
        return ok(undefined);
      } catch {
        return no({ code: 'kept.erase.refused' });
      }
    },
    async sessions() {
      const rows = await (await storage()).list();
      return rows.map(({ id, title, updatedAt, takes }) => ({ id, title, updatedAt, takes }));
    },
    takeAway: async (session) => (await carry()).takeAwayOne(await storage(), session),
    takeAwayAll: async () => (await carry()).takeAwayAll(parts),
    readBack: async (text) => (await import('./bring-back.ts')).readBack(parts, text),
  };
};
