import type { InkWorker } from '../io/workers/ink-in-worker.ts';
import type { SceneFiles } from '../lexicon/own-scene.ts';
import { ok, type Result } from '../lexicon/result.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import type { Script } from '../lexicon/script.ts';

/** Scenes compiled a moment ago: a file opened then plays at once, and so does the page one comes back to. */
const recent: { source: SceneFiles; script: Script }[] = [];
const MOST_RECENT = 3;

/** Compiles a scene of one's own in a worker, unless these very files just were. */
export const compileOwn = async (
  worker: InkWorker,
  { main, files }: SceneFiles,
): Promise<Result<Script, AuthorError[]>> => {
  const source = { main, files };
  const known = recent.find((one) => one.source.main === main && isSame(one.source.files, files));
  if (known) return ok(known.script);
  const compiled = await worker.compile(source);
  if (!compiled.ok) return compiled;
  const { script } = compiled.value;
  recent.unshift({ source, script });
  recent.splice(MOST_RECENT);
  return ok(script);
};

/** Do these files say the same? */
export const isSame = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, text]) => b[name] === text);
