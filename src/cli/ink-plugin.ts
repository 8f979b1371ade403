/**
 * Vite plugin: `import script from '/stories/scene.ink'` gives the compiled Script, and
 * `virtual:replique-stories` gives the shelf (headers now, scenes when wanted). A scene that does not compile stops
 * the build with file, line and a French sentence. In development a saved `.ink`, included ones too,
 * sends `replique:script` with the new Script instead of reloading the page.
 *
 * @example plugins: [ink()]
 */
import { readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import type { Result } from '../lexicon/result.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import type { Script } from '../lexicon/script.ts';
import type { Compiled } from '../script/compile.ts';
import { readInkFrom } from './read-ink.ts';
import { sayFault } from './say-fault.ts';
import { OPENINGS, REACH, shelfModule } from './shelf-module.ts';
import { makeStories, type Stories } from './stories.ts';

/** The event a page listens to: its data is the new Script. */
export const SCRIPT_EVENT = 'replique:script';

const SHELF = 'virtual:replique-stories';
const RESOLVED_SHELF = `\0${SHELF}`;
const FOLDER = 'stories';

/** @param stories shared by builds that want the same scenes */
export const ink = (stories: Stories = makeStories()): Plugin => {
  let root = '';
  let shipped = false;
  const nameOf = (file: string) => relative(root, file).split(sep).join('/');

  return {
    name: 'replique-ink',
    configResolved(config) {
      root = config.root;
      shipped = config.command === 'build';
    },
    resolveId(id) {
      return id === SHELF || id.startsWith(REACH) || id.startsWith(OPENINGS) ? `\0${id}` : undefined;
    },
    load(id) {
      const scripts = (names: string[]) =>
        names.map((name) => {
          const attempt = stories.compile(root, name);
          if (!attempt.ok) return this.error({ message: sentences(attempt.why), id });
          for (const file of attempt.value.files) this.addWatchFile(join(root, file));
          for (const warning of attempt.value.warnings) this.warn(sayFault(warning));
          return attempt.value.script;
        });
      if (id === RESOLVED_SHELF)
        return { code: shelfModule(scripts(titledStories(root)), FOLDER), moduleType: 'js' };
      const [kind, scene] = id.startsWith('\0') ? splitName(id.slice(1)) : [];
      if (kind === REACH || kind === OPENINGS) {
        const [script] = scripts([`${FOLDER}/${scene}.ink`]);
        if (!script) return undefined;
        return jsonModule(kind === REACH ? stories.reach(script) : stories.openings(script));
      }
      if (!id.endsWith('.ink')) return undefined;
      const [script] = scripts([nameOf(id)]).map((whole) => (shipped ? withoutLines(whole) : whole));
      return jsonModule(script);
    },
    hotUpdate({ file, type }) {
      if (!file.endsWith('.ink') || this.environment.name !== 'client') return undefined;
      const changed = nameOf(file);
      forget(this.environment, RESOLVED_SHELF);
      for (const name of stories.forget(changed)) {
        forget(this.environment, join(root, name));
        for (const kind of [REACH, OPENINGS]) forget(this.environment, `\0${kind}${basename(name, '.ink')}`);
        tell(this.environment, stories.compile(root, name));
      }
      if (type !== 'update' && changed.startsWith(`${FOLDER}/`))
        this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
};

/** `virtual:replique-reach/scene` → the module's kind, slash included, and the scene. */
const splitName = (name: string): [string, string] => {
  const slash = name.indexOf('/') + 1;
  return [name.slice(0, slash), name.slice(slash)];
};

/** Source lines serve authors; without them a fault is still placed by its knot or choice, and a scene is a fifth lighter. */
const withoutLines = ({ lines: _, ...script }: Script): Script => script;

/** A string is parsed faster than an object literal, and cannot be taken for code. */
const jsonModule = (value: unknown) => ({
  code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
  moduleType: 'js' as const,
});

const sentences = (faults: readonly AuthorError[]): string => faults.map(sayFault).join('\n');

/** Scenes are the files of the folder that say `# titre:`; the others are there to be included. */
const titledStories = (root: string): string[] => {
  const read = readInkFrom(join(root, FOLDER));
  return listInk(join(root, FOLDER))
    .filter((file) => /^\s*#\s*titre\s*:/im.test(read(file) ?? ''))
    .map((file) => `${FOLDER}/${file}`);
};

const listInk = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ink'))
      .sort();
  } catch {
    return []; // no folder: an empty shelf
  }
};

/** The next page load must not get the old module. */
const forget = ({ moduleGraph }: DevEnvironment, file: string): void => {
  const modules = [moduleGraph.getModuleById(file), ...(moduleGraph.getModulesByFile(file) ?? [])];
  for (const module of modules) if (module) moduleGraph.invalidateModule(module);
};

/** The new scene to the page, or the author's fault over it; an empty update takes the last fault away. */
const tell = ({ hot }: DevEnvironment, attempt: Result<Compiled, AuthorError[]>): void => {
  if (!attempt.ok) {
    hot.send({ type: 'error', err: { message: sentences(attempt.why), stack: '' } });
    return;
  }
  hot.send({ type: 'update', updates: [] });
  hot.send({ type: 'custom', event: SCRIPT_EVENT, data: attempt.value.script });
};
