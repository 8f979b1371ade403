import type { ReadonlySignal } from '@preact/signals';
import type { Formula } from '../lexicon/formula.ts';
import type { Result } from '../lexicon/result.ts';
import type { Ms, Refusal } from '../lexicon/session.ts';
import type { KeptAnswers } from '../notebook/kept-answers.ts';
import type { Carnet } from '../notebook/notebook.ts';
import type { QuarterStep } from '../notebook/quarter.ts';

/** What is kept on this machine, for its owner to look at, take away, bring back or erase. */
export type Kept = {
  count(): Promise<KeptCount>;
  /** Sessions kept before this computer was said to be shared, and set aside ones. */
  countEarlier(): Promise<number>;
  eraseEarlier(): Promise<void>;
  exportAside(): Promise<void>;
  /** Sessions, names, phrases, scenes of one's own, takes received, voices, what was set aside: all but the settings. */
  eraseAll(): Promise<Result<void, Refusal>>;
  /** Those that may be taken away one by one, the latest first. */
  sessions(): Promise<KeptSession[]>;
  /** Gives a session as a file; resolves to its name. */
  takeAway(session: string): Promise<string>;
  /** Gives everything but voices as a file; resolves to its name. */
  takeAwayAll(): Promise<string>;
  /** Reads such a file, whoever wrote it, and says what it would add. */
  readBack(text: string): Promise<Result<Incoming, Refusal>>;
};

/**
 * How much is kept. `received` takes came from colleagues, `aside` was found corrupt; `unkept` says why nothing outlives
 * this page.
 */
export type KeptCount = {
  sessions: number;
  formulas: number;
  scenes: number;
  received: number;
  aside: number;
  unkept?: Refusal;
};

export type KeptSession = { id: string; title: string; updatedAt: Ms; takes: number };

/**
 * What a file would add to what is here: a carnet, by the time it was taken away, or a session alone, by its title.
 * `known` sessions are here already, `longer` ones go on with one that is here, `apart` ones (among those added) differ
 * from one of the same name. `trouble` says what could not be read of the file.
 */
export type Incoming = {
  from: { at: Ms } | { title: string };
  added: Pick<KeptCount, 'sessions' | 'formulas' | 'received' | 'scenes'>;
  known: number;
  longer: number;
  apart: number;
  isEmpty: boolean;
  trouble?: Refusal;
  /** All of it or nothing. */
  accept(): Promise<Result<void, Refusal>>;
};

/** The carnet as it stands, read from the summaries kept with the list of sessions. */
export type OpenCarnet = {
  carnet: Carnet;
  notes: KeptAnswers[];
  formulas: Formula[];
  /** Identifiers of the scenes that may still be played. */
  playable: ReadonlySet<string>;
  now: Ms;
};

/** The adviser's own: what was played, phrases kept. */
export type OwnCarnet = {
  open(): Promise<OpenCarnet>;
  formulas(): Promise<Formula[]>;
  /** Resolves to all the phrases kept. */
  keepFormula(text: string, from?: Formula['from']): Promise<Result<Formula[], Refusal>>;
  dropFormula(text: string): Promise<Formula[]>;
  /** Puts words where they can be pasted; `no` when the browser refuses. */
  copy(text: string): Promise<'yes' | 'no'>;
};

/** A step of a quarter of an hour, with the title of its scene. */
export type TitledStep = QuarterStep & { title: string };

/** A quarter of an hour being played: `at` is the rank of the step last entered. */
export type QuarterUnderWay = { steps: TitledStep[]; at: number };

/** « Le quart d'heure ». */
export type Quarter = {
  underWay: ReadonlySignal<QuarterUnderWay | undefined>;
  /** The steps of a new one, and how long ago the last take was. Each call may choose differently between equals. */
  compose(): Promise<{ steps: TitledStep[]; rhythm: string; now: Ms }>;
  /** Opens the scene of a step, at its moment when it has one. */
  enter(steps: readonly TitledStep[], rank: number): Promise<Result<void, Refusal>>;
  leave(): void;
};
