import type { TabletPosition } from '../../lexicon/tablet.ts';
import type { Catalogue, VisitArt } from '../art/catalogue.ts';
import { type Layer, makeLayer } from './composition.ts';
import type { Frame } from './frame.ts';
import { stageScale, stageX } from './place-visit.ts';

/** The tablet where it was put: on the table, raised between them, or turned to both. Undefined when it is put away. */
export function placeTablet(
  frame: Frame,
  visit: VisitArt,
  { tablet }: Catalogue,
  position: TabletPosition | undefined,
): (Layer & { raised: boolean }) | undefined {
  if (position === undefined || position === 'rangee') return undefined;
  const art = tablet[position];
  if (!art) return undefined;
  const { far, narrow } = visit.tablet[position];
  const scale = stageScale(frame, narrow.scale, far.scale);
  const layer = makeLayer(frame, art.drawing, {
    x: stageX(frame, visit, narrow.x, far.x) - art.foot.x * scale,
    y: frame.edge + stageScale(frame, narrow.y, far.y) - visit.edge - art.foot.y * scale,
    width: art.width * scale,
    height: art.height * scale,
    mirrored: false,
  });
  return { ...layer, raised: position === 'levee' };
}
