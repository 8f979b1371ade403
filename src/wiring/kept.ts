import { saveText } from '../io/files.ts';
import { openStorage } from '../io/open-storage.ts';
import type { Kept } from '../pages/services.ts';
import type { Parts } from './parts.ts';

/** What stands on this machine's disk, whatever the store in use: a shared computer may still hold earlier takes. */
export const makeKept = ({ storage, warn }: Parts): Kept => {
  let opened: ReturnType<typeof openStorage> | undefined;
  const disk = () => {
    opened ??= openStorage('mine', warn);
    return opened;
  };
  return {
    async count() {
      const store = await disk();
      const [sessions, aside] = await Promise.all([store.list(), store.listAside()]);
      return { sessions: sessions.length, aside: aside.length };
    },
    async exportAside() {
      const aside = await (await disk()).listAside();
      saveText('replique-mis-de-cote.json', JSON.stringify(aside, null, 2), 'application/json');
    },
    eraseAll: async () => (await disk()).eraseAll(),
    async sessions() {
      const rows = await (await storage()).list();
      return rows.map(({ id, title, updatedAt, takes }) => ({ id, title, updatedAt, takes }));
    },
    takeAway: async (session) => (await import('./carry-session.ts')).takeAway(await storage(), session),
    bringBack: async (text) => (await import('./carry-session.ts')).bringBack(await storage(), text),
  };
};
