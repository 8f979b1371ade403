import { ok, type Result } from '../lexicon/result.ts';
import { type ExploringWish, readExploring, refuse } from './exploring-arguments.ts';

/** What `npm run explore` was asked. */
export type ExploreWish = Omit<ExploringWish, 'files'> & { file: string; seconds: number };

/** Seconds after which a story that cannot be finished is settled, when none are given. */
const DEFAULT_SECONDS = 60;

/** Reads `FILE [--json] [--states N] [--seconds N]`; a refusal is a French sentence. */
export const parseExploreArguments = (args: readonly string[]): Result<ExploreWish, string> => {
  const read = readExploring(args, 'explore.usage');
  if (!read.ok) return read;
  const { files, ...wish } = read.value;
  const [file, second] = files;
  if (file === undefined) return refuse('explore.usage', 'explore.no-file', {});
  if (second !== undefined) return refuse('explore.usage', 'explore.two-files', { first: file, second });
  return ok({ seconds: DEFAULT_SECONDS, ...wish, file });
};
