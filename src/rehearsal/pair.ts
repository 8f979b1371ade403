import type { Side } from '../lexicon/pair-picture.ts';
import { projectPair } from './project-pair.ts';
import { rehearsal } from './rehearsal.ts';
import type { Session } from './session.ts';

/**
 * The rules of a scene played by two people in the same room: those of a rehearsal, with no clock at all, and a picture
 * for each side. The colleague reads a line and says it was heard; the adviser answers aloud; the colleague takes the
 * nearest reply.
 *
 * @example
 * const booth = await makeBooth({ rules: pairFor('reader'), log, clock, ink, actor: 'P2', newId });
 */
export const pairFor = (side: Side) => ({
  ...rehearsal,
  due: () => undefined,
  project: (session: Session) => projectPair(session, side),
});
