import { no, ok, type Result } from '../lexicon/result.ts';
import { say } from '../messages/say.ts';

/** What `npm run play` was asked. Without `take`, a person plays in the terminal. */
export type PlayWish = { file: string; take?: number[]; seed: number; output: 'json' | 'text' };

/** The seed when none is given: fixed, so that the same command prints the same path. */
const DEFAULT_SEED = 1;

/** Reads `FILE.ink [--take 0,2,1] [--seed N] [--json]`; a refusal is a French sentence. */
export const parsePlayArguments = (args: readonly string[]): Result<PlayWish, string> => {
  const files: string[] = [];
  const given: Record<string, string> = {};
  const waiting = args.flatMap((arg) => (/^--(take|seed)=/.test(arg) ? splitOption(arg) : [arg]));
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '--take' || arg === '--seed') given[arg] = waiting.shift() ?? '?';
    else if (arg === '--json') given[arg] = '';
    else if (arg.startsWith('-')) return refuse('play.unknown-option', { option: arg });
    else files.push(arg);
  }
  const [file, second] = files;
  if (file === undefined) return refuse('play.no-file', {});
  if (second !== undefined) return refuse('play.two-files', { first: file, second });
  const take = given['--take'] ?? (given['--json'] === undefined ? undefined : '');
  if (take !== undefined && !/^\s*(\d+\s*(,\s*\d+\s*)*)?$/.test(take))
    return refuse('play.bad-take', { text: take });
  const seed = given['--seed'] ?? String(DEFAULT_SEED);
  if (!/^-?\d{1,15}$/.test(seed)) return refuse('play.bad-seed', { text: seed });
  return ok({
    file,
    ...(take !== undefined && { take: take.trim() === '' ? [] : take.split(',').map(Number) }),
    seed: Number(seed),
    output: given['--json'] === undefined ? 'text' : 'json',
  });
};

const splitOption = (arg: string): string[] => [
  arg.slice(0, arg.indexOf('=')),
  arg.slice(arg.indexOf('=') + 1),
];

const refuse = (code: string, args: Record<string, string>): Result<PlayWish, string> =>
  no(say(code, { ...args, usage: say('play.usage') }));
