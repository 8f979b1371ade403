import type { StagePicture } from '../../lexicon/picture.ts';
import type { Catalogue, Spot } from '../art/catalogue.ts';
import { type Layer, makeLayer } from './composition.ts';
import type { Frame } from './frame.ts';
import { type PlacedSet, spotOn } from './place-set.ts';

/** How close to the line and to the wall the phone may stand, and the room that a pointing arm and a shoulder take. */
const CLEAR_OF_LINE = 72;
const CLEAR_OF_WALL = 14;
const CLEAR_OF_ARM = 200;
const CLEAR_OF_SHOULDER = 190;
const RINGING_SCALE = 1.7;

/** Beside a person: on the side of the line if there is room, else on the other side. */
function spotBeside(frame: Frame, placed: PlacedSet, middle: number): Spot | undefined {
  const { phone } = placed.set;
  if (!phone) return undefined;
  const { x, y } = spotOn(placed, phone.spot);
  const near = Math.min(x, frame.split - CLEAR_OF_LINE);
  if (near - middle >= CLEAR_OF_ARM) return { x: near, y };
  return { x: Math.max(CLEAR_OF_WALL, middle - CLEAR_OF_SHOULDER), y };
}

/** Puts the phone on a set that has a spot for it: beside the person while they speak, larger and in the middle while it rings. */
export function placePhone(
  frame: Frame,
  placed: PlacedSet,
  catalogue: Catalogue,
  at: { middle: number; call: StagePicture['call'] },
): Layer | undefined {
  const ringing = at.call === 'ringing';
  const art = ringing ? catalogue.ringingPhone : catalogue.phone;
  const spot = spotBeside(frame, placed, at.middle);
  if (!art || !spot) return undefined;
  const scale = (placed.set.phone?.scale ?? 1) * (ringing ? RINGING_SCALE : 1);
  return makeLayer(frame, art.drawing, {
    x: ringing ? at.middle - (art.width / 2) * scale : spot.x - art.foot.x * scale,
    y: spot.y - art.foot.y * scale,
    width: art.width * scale,
    height: art.height * scale,
    mirrored: false,
  });
}
