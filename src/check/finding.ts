import type { SourcePlace } from '../lexicon/script.ts';

/** What a scene is good for: it plays, it trains someone, it can be published. */
export const LEVELS = ['plays', 'trains', 'publishes'] as const;
export type Level = (typeof LEVELS)[number];

/** error: something will not work; warning: an author should change it; hint: to weigh, nothing more. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding stands. Line and column from 1. */
export type Place = SourcePlace & { column: number };

/** The repair a tool may offer: `length` characters from this place become `text`. */
export type Fix = Place & { length: number; text: string };

export type Args = Record<string, string | number>;

/**
 * What a rule found. `sentence` is a code that `messages/` says in French, `check.<rule>` unless told; `severity` that
 * of the rule unless told.
 */
export type Found = {
  at: Place;
  sentence?: string;
  args?: Args;
  severity?: Severity;
  fix?: Fix;
};

/** A finding as data, without its sentence: `code` and `args` give it. */
export type Finding = Place & {
  rule: string;
  level: Level;
  severity: Severity;
  code: string;
  args: Args;
  fix?: Fix;
};
