import type { Ms } from '../lexicon/session.ts';
import { say } from '../messages/say.ts';
import { LATELY } from './criterion-lately.ts';
import type { Carnet } from './notebook.ts';
import { tellAgo } from './tell-ago.ts';

/** When the last take was, said so that coming back is easy. Days are never counted against anyone. */
export const tellRhythm = ({ latest }: Carnet, now: Ms): string => {
  if (latest === undefined) return say('notebook.rhythm.never');
  const ago = tellAgo(latest, now);
  return say(latest > now - LATELY ? 'notebook.rhythm.lately' : 'notebook.rhythm.back', { ago });
};
