import { no, ok, type Result } from '../lexicon/result.ts';
import { say } from '../messages/say.ts';

/** What `npm run explore` was asked. */
export type ExploreWish = { file: string; states?: number; seconds: number; output: 'json' | 'text' };

/** Seconds after which a story that cannot be finished is settled, when none are given. */
const DEFAULT_SECONDS = 60;

/** Reads `FILE [--json] [--states N] [--seconds N]`; a refusal is a French sentence. */
export const parseExploreArguments = (args: readonly string[]): Result<ExploreWish, string> => {
  const files: string[] = [];
  const numbers = new Map<string, number>();
  let output: ExploreWish['output'] = 'text';
  const waiting = args.flatMap((arg) => {
    const [, option, text] = /^(--(?:states|seconds))=(.*)$/s.exec(arg) ?? [];
    return option === undefined ? [arg] : [option, text ?? ''];
  });
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '--json') output = 'json';
    else if (arg === '--states' || arg === '--seconds') {
      const text = waiting.shift() ?? '';
      if (!/^[1-9]\d{0,8}$/.test(text)) return refuse('explore.bad-number', { option: arg, text });
      numbers.set(arg, Number(text));
    } else if (arg.startsWith('-')) return refuse('explore.unknown-option', { option: arg });
    else files.push(arg);
  }
  const [file, second] = files;
  if (file === undefined) return refuse('explore.no-file', {});
  if (second !== undefined) return refuse('explore.two-files', { first: file, second });
  const states = numbers.get('--states');
  const seconds = numbers.get('--seconds') ?? DEFAULT_SECONDS;
  return ok({ file, ...(states !== undefined && { states }), seconds, output });
};

const refuse = (code: string, args: Record<string, string>): Result<ExploreWish, string> =>
  no(say(code, { ...args, usage: say('explore.usage') }));
