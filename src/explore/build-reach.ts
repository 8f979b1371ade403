import type { Reach } from '../lexicon/reach.ts';
import type { Script } from '../lexicon/script.ts';
import { explore } from './explore.ts';
import { reachOf } from './reach-of.ts';

/** Plays between two looks at where the exploration stands. */
const PLAYS = 1_000;

/**
 * Explores a scene to its end, then gives its reach; undefined when the scene is too big to be finished. For a build,
 * which may wait: a shipped scene takes a second. A page asks `io/workers/explore-in-worker.ts` instead.
 */
export const buildReach = (script: Script): Reach | undefined => {
  const exploration = explore(script, { samples: 0 });
  while (exploration.advance(PLAYS) !== 'done');
  return reachOf(exploration.result());
};
