import type { Figure } from '../../lexicon/picture.ts';
import type { PersonArt } from '../art/catalogue.ts';
import { makeLayer, type Person, type PersonSpot } from './composition.ts';
import type { Frame } from './frame.ts';

/**
 * Puts a person's middle on a mark, the hair at the crown line, but never so high that the body leaves the front edge. People look right
 * in their files: whoever stands on the right is mirrored. A face or a posture nobody has drawn falls back to the person's own.
 */
export function placePerson(
  frame: Frame,
  art: PersonArt,
  figure: Figure,
  at: { middle: number; speaking: boolean; spot: PersonSpot },
): Person | undefined {
  const body = art.bodies[figure.posture] ?? art.bodies[art.posture];
  const head = art.heads[figure.expression] ?? art.heads[art.expression];
  if (body === undefined || head === undefined) return undefined;
  const mirrored = figure.side === 'right';
  const centre = mirrored ? art.width - art.centre : art.centre;
  const lowest = frame.edge + 8 - art.height * frame.bust;
  const box = {
    x: at.middle - centre * frame.bust,
    y: Math.max(lowest, frame.crown - art.crown * frame.bust),
    width: art.width * frame.bust,
    height: art.height * frame.bust,
    mirrored,
  };
  const over = art.over[figure.posture];
  return {
    role: figure.role,
    spot: at.spot,
    ...(over !== undefined && { over: makeLayer(frame, over, box) }),
    body: makeLayer(frame, body, box),
    head: makeLayer(frame, head, box),
    speaking: at.speaking,
  };
}
