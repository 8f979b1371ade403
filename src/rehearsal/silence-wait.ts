import { PER_CHARACTER } from '../lexicon/reading-time.ts';
import type { Ms } from '../lexicon/session.ts';
import { openChoices, type Session } from './session.ts';

/**
 * How long « Sous tension » waits before a silence speaks: the time to read every reply on offer, then the seconds its
 * author gave it. The clock is on the answer, never on the reading.
 */
export const silenceWait = (session: Session, seconds: number): Ms =>
  openChoices(session).reduce((sum, { choice }) => sum + PER_CHARACTER * choice.words.length, 0) +
  seconds * 1000;
