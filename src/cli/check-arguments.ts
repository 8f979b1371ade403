import { ok, type Result } from '../lexicon/result.ts';
import { type ExploringWish, readExploring } from './exploring-arguments.ts';

/** What `npm run check` was asked. Without files, every scene of `stories/`. */
export type CheckWish = ExploringWish & { seconds: number };

/** Seconds after which the exploration of one scene is settled, when none are given. */
const DEFAULT_SECONDS = 20;

/** Reads `[FILES] [--json] [--states N] [--seconds N]`; a refusal is a French sentence. */
export const parseCheckArguments = (args: readonly string[]): Result<CheckWish, string> => {
  const read = readExploring(args, 'check.usage');
  return read.ok ? ok({ seconds: DEFAULT_SECONDS, ...read.value }) : read;
};
