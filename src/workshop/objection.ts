import type { SceneFiles } from '../lexicon/own-scene.ts';
import type { Refusal } from '../lexicon/session.ts';
import { includedNames } from '../script/ink-sources.ts';

/**
 * Why files opened together are not a scene that can be played: another of them is a scene too, or one that is included
 * is not among them; undefined when all is there.
 *
 * @example objectionTo({ main: 'a.ink', files: { 'a.ink': 'INCLUDE b.ink' } })?.args // { file: 'b.ink', by: 'a.ink' }
 */
export const objectionTo = ({ main, files }: SceneFiles): Refusal | undefined => {
  const waiting = [main];
  const read = new Set<string>();
  for (let by = waiting.pop(); by !== undefined; by = waiting.pop()) {
    if (read.has(by)) continue;
    read.add(by);
    for (const file of includedNames(files[by] ?? '', by)) {
      if (!Object.hasOwn(files, file)) return { code: 'scenes.open.missing', args: { file, by } };
      waiting.push(file);
    }
  }
  const others = Object.keys(files).filter((name) => !read.has(name) && TITLE.test(files[name] ?? ''));
  return others.length > 0
    ? { code: 'scenes.open.several', args: { names: [main, ...others].join(', ') } }
    : undefined;
};

const TITLE = /^\s*#\s*titre\s*:/im;
