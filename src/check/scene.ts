import type { Explored } from '../explore/explore.ts';
import type { Report } from '../explore/report.ts';
import type { Remark } from '../lexicon/beat.ts';
import type { AuthorError, Header } from '../lexicon/scenario.ts';
import type { Script } from '../lexicon/script.ts';
import type { Place } from './finding.ts';
import type { Sources } from './sources.ts';

/** What exists besides the scene, given by the caller: images, sounds, the day (ISO) sources are dated against. */
export type Known = {
  sets: readonly string[];
  sounds: readonly string[];
  cast: readonly string[];
  today: string;
};

/**
 * A tag as written, split at its colon (`key` folded, `name` not). `isWhole` is false when ink computes a part of it.
 * `isAlone`: no words stand before it on its line.
 */
export type Tag = {
  text: string;
  key: string;
  name: string;
  value: string;
  isWhole: boolean;
  isAlone: boolean;
  isHeader: boolean;
  at: Place;
};

/** A remark as written, with its tag. */
export type WrittenRemark = Remark & { tag: Tag };

/**
 * A reply as written. `wordings` are the texts it may show, with `UNKNOWN` where ink prints a value. `beat` holds the
 * tags that may be met between this reply and the next decision, `remarks` those that observe it. `group` numbers
 * the decisions as written.
 */
export type SceneChoice = {
  path: string;
  label?: string;
  at: Place;
  isOnce: boolean;
  wordings: readonly string[];
  /** Words outside the brackets: ink says them again once chosen. */
  echo: string;
  tags: readonly Tag[];
  beat: readonly Tag[];
  remarks: readonly WrittenRemark[];
  group: number;
};

/** A line of text as written, in its longest wording. */
export type WrittenLine = { words: string; at: Place };

/** A scene that compiles, prepared once for every rule. */
export type Scene = {
  sources: Sources;
  script: Script;
  header: Header;
  warnings: readonly AuthorError[];
  known: Known;
  /** Every tag above or beside a line, header included; those of choices are with them. */
  tags: readonly Tag[];
  choices: readonly SceneChoice[];
  lines: readonly WrittenLine[];
  /** What is said before the first decision. */
  opening: readonly Tag[];
  /** Tags that some choice leads to before the next decision. */
  isAfterChoice(tag: Tag): boolean;
  /** Whether words may still come after a tag, before the next decision. */
  hasWordsAfter(tag: Tag): boolean;
  /** Names that are read, not only written, somewhere in the scene. */
  reads: ReadonlySet<string>;
};

/** A scene and what every path of it gave. */
export type ExploredScene = Scene & { explored: Explored; report: Report };

/** Stands in a wording for what ink computes. */
export const UNKNOWN = '\ufffc';
