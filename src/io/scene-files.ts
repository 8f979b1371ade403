import { MOST_SOURCE } from '../lexicon/most-source.ts';
import type { SceneFiles } from '../lexicon/own-scene.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Refusal } from '../lexicon/session.ts';
import { mainOf, placed } from '../workshop/main-of.ts';

/** A character takes four bytes at most. */
const MOST_BYTES = 4 * MOST_SOURCE;

/**
 * Reads the files of a scene that a person chose or dropped: which one is the scene is found out. Whatever the files,
 * a sentence says what to do instead.
 *
 * @example const read = await readSceneFiles([...input.files]); // { main: 'scene.ink', files: { … } }
 */
export const readSceneFiles = async (chosen: readonly File[]): Promise<Result<SceneFiles, Refusal>> => {
  const files: Record<string, string> = {};
  let size = 0;
  for (const file of chosen) {
    const { name } = file;
    if (!/\.(?:ink|txt)$/i.test(name)) return no({ code: 'workshop.open.not-ink', args: { file: name } });
    if (file.size > MOST_BYTES) return no({ code: 'script.too-big', args: { file: name } });
    const text = decode(await file.arrayBuffer());
    if (text === undefined) return no({ code: 'workshop.open.not-text', args: { file: name } });
    size += text.length;
    if (size > MOST_SOURCE) return no({ code: 'script.too-big', args: { file: name } });
    files[name.replace(/\.txt$/i, '.ink')] = text;
  }
  const main = mainOf(files);
  return main === undefined
    ? no({ code: 'workshop.open.nothing' })
    : ok({ main, files: placed(files, main) });
};

/** UTF-8, or what Windows wrote before; nothing when it is no text at all. */
const decode = (bytes: ArrayBuffer): string | undefined => {
  const text = decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes);
  return text?.includes('\0') ? undefined : text;
};

const decodeAs = (encoding: string, bytes: ArrayBuffer): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
