import type { Ending } from '../lexicon/beat.ts';
import type { Criterion } from '../lexicon/criteria.ts';
import type { Draw } from './ran.ts';

/** A choice shown at a decision. `point` numbers the place of the story that offers it; `nth` tells same paths apart. */
export type Reply = { point: number; path: string; nth: number; words: string; label?: string };

/** What a beat says that outlives its words: its length in ms, the criteria seen (`+`) in the choice that led to it. */
export type Said = { ms: number; seen: readonly Criterion[] };

/** What a beat did to a gauge: it added to it, or gave it a value that all merged states agree on. */
export type Shift = { gauge: number; by: number } | { gauge: number; to: number };

/** How a story stops. `path` is the ink path where it did; `message` is the engine's, for all but `end`. */
export type Outcome = {
  kind: 'end' | 'ran-out' | 'error' | 'endless' | 'recursion';
  path: string;
  message: string;
  ending?: Ending;
};

/** A beat after a choice: where it leads (a moment), what it said. */
export type Transition = { to: number; said: Said; shifts: readonly Shift[] };

/** How a moment was reached first: by a choice of an earlier moment, or as an opening. */
export type Origin = { moment: number; choice: number } | { opening: number };

/**
 * A moment of the story: a decision, or the end of a take. All states that cannot differ in what follows are one
 * moment. A decision without transitions was not explored.
 */
export type Moment = { origin: Origin; beats: number } & (
  | { kind: 'decision'; replies: readonly Reply[]; transitions?: readonly Transition[] }
  | { kind: 'outcome'; outcome: Outcome }
);

/** A first beat: the seed that gives it, what it drew, the moment it leads to, the gauges then. */
export type Opening = {
  seed: number;
  draws: readonly Draw[];
  said: Said;
  moment: number;
  gauges: readonly (number | undefined)[];
};

/** Every moment of a story, numbered by discovery: those nearer to an opening come first. */
export type StateGraph = {
  moments: Moment[];
  openings: Opening[];
  /** Names of the gauges that shifts number. */
  gauges: readonly string[];
};

/** The moments that follow each moment. */
export const nextMoments = ({ moments }: StateGraph): number[][] =>
  moments.map((moment) => transitionsOf(moment).map(({ to }) => to));

export const transitionsOf = (moment: Moment | undefined): readonly Transition[] =>
  (moment?.kind === 'decision' && moment.transitions) || [];
