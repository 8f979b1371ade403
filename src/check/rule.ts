import type { AuthorError } from '../lexicon/scenario.ts';
import type { Finding, Found, Level, Severity } from './finding.ts';
import type { ExploredScene, Scene } from './scene.ts';
import type { Sources } from './sources.ts';

/** What the compiler and the reading of the header complained about. */
export type Complaints = { faults: readonly AuthorError[]; sources: Sources };

/**
 * One thing an author should know. A rule reads what the compiler said, the scene as written, or every path of it; it
 * answers with places, never with sentences. Its page, `rules/<code>.md`, says why, what to avoid, what is better.
 */
export type Rule = { code: string; level: Level; severity: Severity } & (
  | { reads: 'complaints'; run(complaints: Complaints): Found[] }
  | { reads: 'scene'; run(scene: Scene): Found[] }
  | { reads: 'paths'; run(scene: ExploredScene): Found[] }
);

/** A rule over the scene as written. */
export const sceneRule = (
  code: string,
  level: Level,
  severity: Severity,
  run: (scene: Scene) => Found[],
): Rule => ({ code, level, severity, reads: 'scene', run });

/** A rule over every path of the scene. */
export const pathsRule = (
  code: string,
  level: Level,
  severity: Severity,
  run: (scene: ExploredScene) => Found[],
): Rule => ({ code, level, severity, reads: 'paths', run });

/** What a rule found, with the name of the rule. */
export const signed = ({ code, level, severity }: Rule, found: readonly Found[]): Finding[] =>
  found.map(({ at, sentence, args, severity: own, fix }) => ({
    ...at,
    rule: code,
    level,
    severity: own ?? severity,
    code: sentence ?? `check.${code}`,
    args: args ?? {},
    ...(fix && { fix }),
  }));
