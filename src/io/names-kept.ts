import type { Actor } from '../lexicon/session.ts';

/** First names by number. They are never events: they go as if they had never been there. */
export type KnownNames = Readonly<Partial<Record<Actor, string>>>;

/** The first names of one forum, beside its log. Written names ring the bell of the log. */
export interface NamesKept {
  read(): Promise<KnownNames>;
  /** A blank takes a name back. */
  set(who: Actor, name: string): Promise<void>;
  erase(): Promise<void>;
}

/** The same names with one more, or one less when it is blank. */
export const nameOneMore = (names: KnownNames, who: Actor, name: string): KnownNames => {
  const { [who]: _, ...others } = names;
  return name.trim() === '' ? others : { ...others, [who]: name.trim() };
};

/** Names that go with the page. */
export const makeMemoryNames = (): NamesKept => {
  let names: KnownNames = {};
  return {
    read: async () => names,
    async set(who, name) {
      names = nameOneMore(names, who, name);
    },
    async erase() {
      names = {};
    },
  };
};

/** Names that never stop a session: when storage fails, those of this window go on without it. */
export const makeSafeNames = (stored: NamesKept): NamesKept => {
  const memory = makeMemoryNames();
  const both = async (act: (names: NamesKept) => Promise<void>): Promise<void> => {
    await act(memory);
    await act(stored).catch(() => undefined);
  };
  return {
    read: () => stored.read().catch(() => memory.read()),
    set: (who, name) => both((names) => names.set(who, name)),
    erase: () => both((names) => names.erase()),
  };
};
