import type { Log, Refusal } from '../lexicon/session.ts';
import { blankRow, foldRow, type SessionRow } from '../timeline/session-row.ts';
import { makeMemoryLog } from './memory-log.ts';
import { makeMemoryNames, type NamesKept } from './names-kept.ts';
import type { SessionStore } from './session-store.ts';

/**
 * Sessions that last as long as the page: nothing is ever written. `unkept` is the sentence that says why, `logs` the
 * sessions there already are.
 */
export function makeMemoryStore(unkept: Refusal, logs = new Map<string, Log>()): SessionStore {
  const names = new Map<string, NamesKept>();
  const rowOf = async ([id, log]: [string, Log]): Promise<SessionRow> =>
    (await log.read(0)).reduce(foldRow, blankRow(id));

  return {
    unkept,
    async list() {
      const rows = await Promise.all([...logs].map(rowOf));
      return rows.filter(({ seq }) => seq > 0).sort((a, b) => b.updatedAt - a.updatedAt);
    },
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
    async eraseAll() {
      logs.clear();
      names.clear();
    },
    listAside: async () => [],
  };
}
