import type { StagePicture } from '../../lexicon/picture.ts';
import { type Catalogue, TABLET_POSES } from '../art/catalogue.ts';
import { compose } from '../layout/compose.ts';
import type { Half, Layer } from '../layout/composition.ts';
import type { Size } from '../layout/frame.ts';

/** The memory of all textures may not pass 64 MB; the rest is for what Phaser keeps itself. */
export const TEXTURE_BYTES = 60 * 1024 * 1024;

/** Every posture and expression of whoever stands there: a cue never waits for a drawing. */
const castOf = (picture: StagePicture, { people }: Half, catalogue: Catalogue): Layer[] =>
  people.flatMap(({ role, body }) => {
    const cast = picture.figures.find((figure) => figure.role === role)?.cast;
    const art = cast === undefined ? undefined : catalogue.people[cast];
    const drawings = [art?.bodies, art?.heads, art?.over].flatMap((some) => Object.values(some ?? {}));
    return drawings.map((drawing) => ({ ...body, drawing }));
  });

/** The drawings a scene may need from this picture on, each with the largest size (CSS pixels) it is shown at. */
export function drawingsFor(picture: StagePicture, size: Size, catalogue: Catalogue): Map<string, Size> {
  const live = compose({ ...picture, call: 'live' }, size, catalogue);
  const ringing = compose({ ...picture, call: 'ringing' }, size, catalogue);
  const pictures = [
    live,
    ringing,
    ...TABLET_POSES.map((tablet) => compose({ ...picture, tablet }, size, catalogue)),
  ];
  const halves = pictures.flatMap(({ left, right }) => [left, right]);
  const layers = halves.flatMap((half) => [
    half.back,
    half.front,
    half.phone,
    half.tablet,
    ...castOf(picture, half, catalogue),
  ]);
  const sizes = new Map<string, Size>();
  for (const one of layers) {
    const known = one && sizes.get(one.drawing);
    if (one && (!known || known.width < one.width))
      sizes.set(one.drawing, { width: one.width, height: one.height });
  }
  return sizes;
}

/** The factor (at most 1) by which to shrink textures of these sizes so that all of them fit the memory. */
export function shrinkToFit(sizes: readonly Size[], bytes = TEXTURE_BYTES): number {
  const wanted = sizes.reduce((sum, { width, height }) => sum + width * height * 4, 0);
  return Math.min(1, Math.sqrt(bytes / Math.max(1, wanted)));
}
