/**
 * Where everything of a picture goes: a pure function that the still stage and Phaser both draw, so that one replaces the other
 * without a jump.
 *
 * @example
 * const { left, right, line } = compose(picture, { width: 1280, height: 428 }, art.catalogue);
 * left.person?.head.drawing; // 'cast/bertin/head-colere'
 */
import type { StagePicture } from '../../lexicon/picture.ts';
import { type Catalogue, HOME_SET } from '../art/catalogue.ts';
import { composeVisit } from './compose-visit.ts';
import type { Composition, Half, Side } from './composition.ts';
import { type Frame, frameFor, type Size } from './frame.ts';
import { lightFor } from './light.ts';
import { placePerson } from './place-person.ts';
import { placePhone } from './place-phone.ts';
import { placeSet, type Span, setLayers } from './place-set.ts';
import { voiceLine } from './voice-line.ts';

const NIGHT = { ringing: 0.94, live: 0, over: 0.5 } as const;

/** How far past the split a set goes, for the line to swing over it. */
const REACH = 80;

type CallSide = {
  side: Side;
  place: string;
  call: StagePicture['call'];
  /** What is seen of the place, and what its set must cover. */
  seen: Span;
  covered: Span;
};

/** One place. Nobody is seen while it rings there: only the phone is. */
function composeHalf(picture: StagePicture, frame: Frame, catalogue: Catalogue, half: CallSide): Half {
  const { side, call, seen } = half;
  const set = catalogue.sets[half.place] ?? catalogue.sets[HOME_SET];
  const share = set ? (set.mark - set.core.x) / set.core.width : 0.5;
  const middle = seen.from + (seen.to - seen.from) * share;
  const placed = set && placeSet(frame, set, half.covered, middle);
  const figure = call === 'ringing' ? undefined : picture.figures.find((one) => one.side === side);
  const art = figure?.cast === undefined ? undefined : catalogue.people[figure.cast];
  const speaking = figure !== undefined && figure.role === picture.speaking;
  const person = figure && art && placePerson(frame, art, figure, { middle, speaking, spot: side });
  const inHand = figure !== undefined && art?.holdingPhone.includes(figure.posture);
  const phone = placed && !inHand ? placePhone(frame, placed, catalogue, { middle, call }) : undefined;
  return {
    middle: middle * frame.unit,
    ...(placed && setLayers(frame, placed)),
    people: person ? [person] : [],
    ...(phone && { phone }),
    light: lightFor(side === 'left' && call === 'live' ? picture.tension : 0),
    night: NIGHT[call],
  };
}

/** A place nobody has drawn is the agency. */
export const compose = (picture: StagePicture, size: Size, catalogue: Catalogue): Composition =>
  picture.channel === 'visite'
    ? composeVisit(picture, size, catalogue)
    : composeCall(picture, size, catalogue);

/** Composes a call: the employer's place left of the line, the adviser's right of it. */
function composeCall(picture: StagePicture, size: Size, catalogue: Catalogue): Composition {
  const frame = frameFor(size);
  const { split, width } = frame;
  const left = composeHalf(picture, frame, catalogue, {
    side: 'left',
    place: picture.place ?? HOME_SET,
    call: picture.call,
    seen: { from: 0, to: split },
    covered: { from: 0, to: split + REACH },
  });
  const right = composeHalf(picture, frame, catalogue, {
    side: 'right',
    place: HOME_SET,
    call: 'live',
    seen: { from: split, to: width },
    covered: { from: split - REACH, to: width },
  });
  const ringing = picture.call === 'ringing';
  return {
    size,
    frame,
    left,
    right,
    lit: 'left',
    line: voiceLine(picture),
    ringing,
    paused: picture.paused,
  };
}
