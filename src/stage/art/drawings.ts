/** Every drawing as a chunk of its own, fetched when it is asked for: a scene loads its own people and places only. */
const files = import.meta.glob<string>(
  ['../../../assets/cast/*/*.svg', '../../../assets/sets/*.svg', '../../../assets/sets/props/*.svg'],
  { query: '?raw', import: 'default' },
);

/**
 * A drawing of `assets/` as SVG text, or nothing when there is none of that name.
 *
 * @example await readDrawing('cast/bertin/head-calme')
 */
export const readDrawing = async (drawing: string): Promise<string | undefined> =>
  files[`../../../assets/${drawing}.svg`]?.();
