import type { Choice, Container, InkObject, VariableAssignment } from '../script/ink-engine.ts';
import type { SpokenLine } from './cut-lines.ts';

/** All that the rest of a story can depend on, at a decision. Taken without a copy: `choose` copies what it touches. */
export type Snapshot = {
  choices: readonly Choice[];
  globals: ReadonlyMap<string, InkObject>;
  /** Visits, then last turns, by rank in the watch list. */
  counts: Int32Array;
  turns: Int32Array;
  turn: number;
  seed: number;
  previousRandom: number;
  evaluation: readonly InkObject[];
};

/** How a beat stopped; `path` is the ink path of what was read last. */
export type Stop =
  | { kind: 'choices' }
  | { kind: 'end' | 'ran-out' | 'error' | 'endless' | 'recursion'; path: string; message: string };

/** A number drawn at random, and what it was drawn between. */
export type Draw = { min: number; max: number; value: number };

/**
 * One beat: what was said, how it stopped, the state after it, the globals written otherwise than by `+= constant`,
 * what was drawn, and whether the seed itself was used (a shuffle).
 */
export type Ran = {
  lines: SpokenLine[];
  stop: Stop;
  snapshot: Snapshot;
  jumped: ReadonlySet<string>;
  draws: readonly Draw[];
  usedSeed: boolean;
};

/** What must be remembered while playing: only counts that something reads. */
export type Watch = {
  counts: ReadonlyMap<Container, number>;
  turns: ReadonlyMap<Container, number>;
  increments: ReadonlySet<VariableAssignment>;
  /** The commands that read the seed itself. */
  seeded: ReadonlySet<InkObject>;
};
