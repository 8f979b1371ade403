import { no, ok, type Result } from '../lexicon/result.ts';
import { say } from '../messages/say.ts';

/** What `npm run check` was asked. Without files, every scene of `stories/`. */
export type CheckWish = { files: string[]; states?: number; seconds: number; output: 'json' | 'text' };

/** Seconds after which the exploration of one scene is settled, when none are given. */
const DEFAULT_SECONDS = 20;

/** Reads `[FILES] [--json] [--states N] [--seconds N]`; a refusal is a French sentence. */
export const parseCheckArguments = (args: readonly string[]): Result<CheckWish, string> => {
  const files: string[] = [];
  const numbers = new Map<string, number>();
  let output: CheckWish['output'] = 'text';
  const waiting = args.flatMap((arg) => {
    const [, option, text] = /^(--(?:states|seconds))=(.*)$/s.exec(arg) ?? [];
    return option === undefined ? [arg] : [option, text ?? ''];
  });
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '--json') output = 'json';
    else if (arg === '--states' || arg === '--seconds') {
      const text = waiting.shift() ?? '';
      if (!/^[1-9]\d{0,5}$/.test(text)) return refuse('check.bad-number', { option: arg, text });
      numbers.set(arg, Number(text));
    } else if (arg.startsWith('-')) return refuse('check.unknown-option', { option: arg });
    else files.push(arg);
  }
  const states = numbers.get('--states');
  const seconds = numbers.get('--seconds') ?? DEFAULT_SECONDS;
  return ok({ files: [...new Set(files)], ...(states !== undefined && { states }), seconds, output });
};

const refuse = (code: string, args: Record<string, string>): Result<CheckWish, string> =>
  no(say(code, { ...args, usage: say('check.usage') }));
