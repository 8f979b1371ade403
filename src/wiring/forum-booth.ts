import { makeBooth } from '../booth/booth.ts';
import type { Ink } from '../booth/ports.ts';
import { forumFor } from '../forum/forum.ts';
import type { Role } from '../forum/picture.ts';
import { realClock } from '../io/clock.ts';
import { newId } from '../io/new-id.ts';
import type { Log } from '../lexicon/session.ts';

/** The booth of one window of a forum. Windows on the same log tell the same story, each what its role may see. */
export const forumBoothOf = (log: Log, ink: Ink, role: Role) =>
  makeBooth({ rules: forumFor(role), log, clock: realClock(), ink, actor: 'P1', newId });
