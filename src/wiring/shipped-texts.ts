import type { SceneFiles } from '../lexicon/own-scene.ts';
import { includesIn } from '../workshop/main-of.ts';

/** The texts of the scenes of this installation, each fetched when it is asked for. */
const TEXTS = import.meta.glob<string>('/stories/**/*.ink', { query: '?raw', import: 'default' });

/** The text of a scene of this installation and of all it includes, to learn from; nothing when there is none. */
export const shippedText = async (id: string): Promise<SceneFiles | undefined> => {
  const main = `${id}.ink`;
  const files: Record<string, string> = {};
  const waiting = [main];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const load = TEXTS[`/stories/${name}`];
    if (!load || name in files) continue;
    const text = await load();
    files[name] = text;
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    waiting.push(...includesIn(text).map((path) => folder + path));
  }
  return main in files ? { main, files } : undefined;
};
