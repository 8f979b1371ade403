import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import { openDatabase, type Stored } from './database.ts';

/** Rows apart from sessions, each under its own name: takes received, voices. */
export interface RowsKept<Row extends { id: string }> {
  list(): Promise<Row[]>;
  read(id: string): Promise<Row | undefined>;
  write(row: Row): Promise<void>;
  erase(ids: readonly string[]): Promise<void>;
  eraseAll(): Promise<void>;
}

type Name = 'received' | 'voices';

/**
 * The rows of one store: on disk where sessions are, or as long as the page where nothing is kept or the disk refuses,
 * which `tell` hears. Never rejects: nothing said or written is ever refused to whoever says it.
 *
 * @example
 * const received = await openRows('received', settings.computer, warn);
 * await received.write({ id, t: Date.now(), text });
 */
export async function openRows<N extends Name>(
  name: N,
  computer: Settings['computer'],
  tell: (why: Refusal) => void,
): Promise<RowsKept<Stored[N]['value']>> {
  type Row = Stored[N]['value'];
  const memory = makeMemoryRows<Row>();
  if (computer === 'shared') return memory;
  const database = await openDatabase({
    outdated: () => tell({ code: 'storage.outdated' }),
    lost: () => tell({ code: 'storage.lost' }),
  }).catch(() => undefined);
  if (!database) return memory;

  /** What the disk gives; what it refuses is said once, and lives in memory. */
  const orElse = async <T>(act: () => Promise<T>, instead: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      tell({ code: isFull ? 'storage.full' : 'storage.lost' });
      return instead();
    }
  };

  return {
    async list() {
      const here = await memory.list();
      const kept = (await orElse(
        () => database.getAll(name),
        async () => [],
      )) as Row[];
      return [...here, ...kept.filter(({ id }) => !here.some((row) => row.id === id))];
    },
    async read(id) {
      const here = await memory.read(id);
      return (
        here ??
        ((await orElse(
          () => database.get(name, id),
          async () => undefined,
        )) as Row | undefined)
      );
    },
    write: (row) =>
      orElse(
        async () => void (await database.put(name, row)),
        () => memory.write(row),
      ),
    async erase(ids) {
      await memory.erase(ids);
      await orElse(
        async () => {
          const tx = database.transaction(name, 'readwrite');
          for (const id of ids) tx.store.delete(id);
          await tx.done;
        },
        async () => undefined,
      );
    },
    async eraseAll() {
      await memory.eraseAll();
      await orElse(
        () => database.clear(name),
        async () => undefined,
      );
    },
  };
}

/** Rows that go with the page. */
export const makeMemoryRows = <Row extends { id: string }>(): RowsKept<Row> => {
  const rows = new Map<string, Row>();
  return {
    list: async () => [...rows.values()],
    read: async (id) => rows.get(id),
    async write(row) {
      rows.set(row.id, row);
    },
    async erase(ids) {
      for (const id of ids) rows.delete(id);
    },
    eraseAll: async () => rows.clear(),
  };
};
