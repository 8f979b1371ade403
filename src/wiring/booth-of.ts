import { makeBooth } from '../booth/booth.ts';
import type { Ink } from '../booth/ports.ts';
import { realClock } from '../io/clock.ts';
import { newId } from '../io/new-id.ts';
import type { Actor, Log } from '../lexicon/session.ts';
import { rehearsal } from '../rehearsal/rehearsal.ts';

/** The booth of one player rehearsing one scene, on a log. Another actor than the player is a colleague of his. */
export const boothOf = (log: Log, ink: Ink, actor: Actor = 'P1') =>
  makeBooth({ rules: rehearsal, log, clock: realClock(), ink, actor, newId });
