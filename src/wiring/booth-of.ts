import { makeBooth } from '../booth/booth.ts';
import { makeInkCache } from '../booth/ink-cache.ts';
import { realClock } from '../io/clock.ts';
import { newId } from '../io/new-id.ts';
import { no } from '../lexicon/result.ts';
import type { Script } from '../lexicon/script.ts';
import type { Log } from '../lexicon/session.ts';
import { rehearsal } from '../rehearsal/rehearsal.ts';
import { open, step } from '../script/play.ts';

/** The booth of one player rehearsing one scene, on a log. Without its script a session is read, not continued. */
export const boothOf = (log: Log, script: Script | undefined) =>
  makeBooth({
    rules: rehearsal,
    log,
    clock: realClock(),
    ink: script
      ? makeInkCache({
          open: (seed) => open(script, seed),
          step: (inkState, choice) => step(script, inkState, choice),
        })
      : { play: async () => no({ code: 'session.scene-changed' }) },
    actor: 'P1',
    newId,
  });
