import { makeBooth } from '../booth/booth.ts';
import type { Ink } from '../booth/ports.ts';
import { realClock } from '../io/clock.ts';
import { newId } from '../io/new-id.ts';
import type { Log } from '../lexicon/session.ts';
import { rehearsal } from '../rehearsal/rehearsal.ts';

/** The booth of one player rehearsing one scene, on a log. */
export const boothOf = (log: Log, ink: Ink) =>
  makeBooth({ rules: rehearsal, log, clock: realClock(), ink, actor: 'P1', newId });
