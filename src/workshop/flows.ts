import type { Scene } from '../check/scene.ts';
import type { SourcePlace } from '../lexicon/script.ts';

/** A knot, a stitch, or what is written above the first knot (`id` is empty). */
export type Flow = { kind: 'opening' | 'knot' | 'stitch'; id: string; name: string; at: SourcePlace };

/** The flows of a scene, the main file first, from top to bottom; functions are no place of a scene. */
export const flowsOf = ({ script, sources }: Scene): Flow[] => {
  const opening: Flow = { kind: 'opening', id: '', name: '', at: { file: sources.main, line: 1 } };
  const flows = Object.entries(script.places)
    .filter(([, at]) => !/^\s*=+\s*function\b/.test(sources.lineAt(at)))
    .map(([id, { file, line }]): Flow => {
      const kind = id.includes('.') ? 'stitch' : 'knot';
      return { kind, id, name: id.split('.').at(-1) ?? id, at: { file, line } };
    })
    .sort(
      (a, b) =>
        Number(a.at.file !== sources.main) - Number(b.at.file !== sources.main) ||
        a.at.file.localeCompare(b.at.file) ||
        a.at.line - b.at.line,
    );
  return [opening, ...flows];
};

/** The id of the flow that holds a place. */
export const flowAt = (flows: readonly Flow[], { file, line }: SourcePlace): string =>
  flows.findLast(({ at }) => at.file === file && at.line <= line)?.id ?? '';

/** The id of the flow that holds an ink path: a stitch comes after its knot, so the last is the innermost. */
export const flowOf = (flows: readonly Flow[], path: string): string =>
  flows.findLast(({ id }) => path.startsWith(`${id}.`))?.id ?? '';
