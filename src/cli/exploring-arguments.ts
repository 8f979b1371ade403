import { no, ok, type Result } from '../lexicon/result.ts';
import { say } from '../messages/say.ts';

/** What a command that explores scenes was asked, whatever it does with what it finds. */
export type ExploringWish = { files: string[]; states?: number; seconds?: number; output: 'json' | 'text' };

/** Eleven days of exploration are enough: more would not fit in a timer. */
const NUMBERS: Record<string, RegExp> = { '--states': /^[1-9]\d{0,8}$/, '--seconds': /^[1-9]\d{0,5}$/ };

/**
 * Reads `FILES [--json] [--states N] [--seconds N]`, options anywhere; a refusal is a French sentence that ends with
 * the usage of the command.
 *
 * @param usage the code of that usage
 */
export const readExploring = (args: readonly string[], usage: string): Result<ExploringWish, string> => {
  const files: string[] = [];
  const numbers = new Map<string, number>();
  let output: ExploringWish['output'] = 'text';
  const waiting = args.flatMap((arg) => {
    const [, option, text] = /^(--(?:states|seconds))=(.*)$/s.exec(arg) ?? [];
    return option === undefined ? [arg] : [option, text ?? ''];
  });
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    const number = NUMBERS[arg];
    if (arg === '--json') output = 'json';
    else if (number) {
      const text = waiting.shift() ?? '';
      if (!number.test(text)) return refuse(usage, 'explore.bad-number', { option: arg, text });
      numbers.set(arg, Number(text));
    } else if (arg.startsWith('-')) return refuse(usage, 'explore.unknown-option', { option: arg });
    else files.push(arg);
  }
  const [states, seconds] = [numbers.get('--states'), numbers.get('--seconds')];
  return ok({
    files: [...new Set(files)],
    ...(states !== undefined && { states }),
    ...(seconds !== undefined && { seconds }),
    output,
  });
};

/** A refusal in the words of a command: why, then how it is used. */
export const refuse = (usage: string, code: string, args: Record<string, string>): Result<never, string> =>
  no(say(code, { ...args, usage: say(usage) }));
