import { buildReach } from '../explore/build-reach.ts';
import type { Reach } from '../lexicon/reach.ts';
import type { Result } from '../lexicon/result.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import type { Openings, Script } from '../lexicon/script.ts';
import { type Compiled, compile } from '../script/compile.ts';
import { buildOpenings } from '../script/openings.ts';
import { readInkFrom } from './read-ink.ts';

/**
 * The scenes of the disk, each compiled, opened and explored once, however many builds of one run ask for them: the
 * app, then the same in one file.
 */
export type Stories = {
  /** @param name from the root of the project */
  compile(root: string, name: string): Result<Compiled, AuthorError[]>;
  openings(script: Script): Openings;
  /** Null when the scene is too big to be explored to its end. */
  reach(script: Script): Reach | null;
  /** Forgets the scenes that read a file, and those with a fault; gives their names. */
  forget(file: string): string[];
};

export const makeStories = (): Stories => {
  const compiled = new Map<string, Result<Compiled, AuthorError[]>>();
  return {
    compile: (root, name) => keep(compiled, name, () => compile(readInkFrom(root), name)),
    openings: once(buildOpenings),
    reach: once((script) => buildReach(script) ?? null),
    forget(file) {
      const names = [...compiled].flatMap(([name, one]) =>
        one.ok && !one.value.files.includes(file) ? [] : [name],
      );
      for (const name of names) compiled.delete(name);
      return names;
    },
  };
};

const keep = <Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

/** What is made of a script is made once for each script. */
const once = <Made>(make: (script: Script) => Made): ((script: Script) => Made) => {
  const made = new WeakMap<Script, { value: Made }>();
  return (script) => keep(made, script, () => ({ value: make(script) })).value;
};
