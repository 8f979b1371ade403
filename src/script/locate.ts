import type { Script, SourcePlace } from '../lexicon/script.ts';

/**
 * Where the content at an ink path was written: the line itself when the script knows its lines, else the knot, the
 * stitch or the choice that holds it. Undefined when the path is empty or unknown.
 *
 * @example locate(script, 'accueil.0.3') // { file: 'scene.ink', line: 18 }
 */
export const locate = (script: Script, path: string): SourcePlace | undefined => {
  for (let parts = path === '' ? [] : path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const place = lineAt(script, parts) ?? script.choices[parts.join('.')] ?? script.places[parts.join('.')];
    if (place) return { file: place.file, line: place.line };
  }
  return undefined;
};

/** A run says: from this index on, content comes from this file and line. */
const lineAt = (script: Script, parts: string[]): SourcePlace | undefined => {
  const index = Number(parts.at(-1));
  const [runs, wanted] = Number.isInteger(index)
    ? [script.lines?.runs[parts.slice(0, -1).join('.')], index]
    : [script.lines?.runs[parts.join('.')], 0];
  let found: SourcePlace | undefined;
  for (const [from, fileIndex, line] of runs ?? []) {
    if (from > wanted) break;
    const file = script.lines?.files[fileIndex];
    if (file !== undefined) found = { file, line };
  }
  return found;
};
