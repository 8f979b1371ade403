import type { Event, Log, Refusal } from '../lexicon/session.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import { makeMemoryFormulas } from './formulas-kept.ts';
import { makeMemoryLog } from './memory-log.ts';
import { makeMemoryNames, type NamesKept } from './names-kept.ts';
import { type NoteTakes, type Noting, rowOf } from './noting.ts';
import type { SessionStore } from './session-store.ts';

/**
 * Sessions that last as long as the page: nothing is ever written. `unkept` is the sentence that says why, `logs` the
 * sessions there already are.
 */
export function makeMemoryStore(
  unkept: Refusal,
  noting: Noting,
  logs = new Map<string, Log>(),
): SessionStore {
  const names = new Map<string, NamesKept>();
  const formulas = makeMemoryFormulas();
  const rows = async (note?: NoteTakes): Promise<SessionRow[]> => {
    const told = await Promise.all([...logs].map(async ([id, log]) => rowOf(id, await log.read(0), note)));
    return told.filter(({ seq }) => seq > 0).sort((a, b) => b.updatedAt - a.updatedAt);
  };

  return {
    unkept,
    list: () => rows(),
    listNoted: async () => rows(await noting.whenReady()),
    async open(session) {
      const log = logs.get(session) ?? makeMemoryLog();
      logs.set(session, log);
      const known = names.get(session) ?? makeMemoryNames();
      names.set(session, known);
      return { log, names: known, readOnly: false, close: () => {} };
    },
    async erase(session) {
      logs.delete(session);
      names.delete(session);
    },
    async rewrite(session, events) {
      logs.set(session, makeMemoryLog(events));
    },
    async readAll() {
      const all = [...logs].map(async ([session, log]) => ({ session, rows: await log.read(0) }));
      return (await Promise.all(all)).filter(({ rows }) => rows.length > 0);
    },
    async bringIn({ sessions, formulas: join }) {
      const known = await Promise.all(sessions.map(async ({ session }) => logs.get(session)?.read(0)));
      if (sessions.some(({ expected }, rank) => (known[rank]?.length ?? 0) !== expected)) return 'behind';
      await formulas.change(join);
      for (const { session, rows, expected } of sessions) {
        const log = logs.get(session) ?? makeMemoryLog();
        logs.set(session, log);
        await log.append(expected, rows.slice(expected) as Event[]);
      }
      return 'ok';
    },
    formulas,
    async eraseAll() {
      logs.clear();
      names.clear();
      await formulas.change(() => []);
    },
    listAside: async () => [],
  };
}
