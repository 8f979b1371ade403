import type { Beat } from '../lexicon/beat.ts';
import type { Result } from '../lexicon/result.ts';
import type { InkPath, Ms, Refusal } from '../lexicon/session.ts';

/** Time as a booth needs it. */
export interface Clock {
  now(): Ms;
  /** Rings once, at `at` or as soon as possible after; returns what calls it off. */
  at(at: Ms, ring: () => void): () => void;
  isVisible(): boolean;
  /** Returns what stops watching. */
  onVisibility(changed: () => void): () => void;
}

/** Plays what is not recorded yet. Refused (`session.scene-changed`) when the scene no longer offers a recorded reply. */
export interface Ink {
  play(path: InkPath): Promise<Result<Beat, Refusal>>;
}
