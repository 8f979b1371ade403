/**
 * `npm run play -- FILE.ink`: plays a scene in the terminal. With `--take 0,2,1 [--seed N] [--json]` it prints that
 * path and ends: 0, or 1 on a story error, or 2 on wrong arguments. Data goes to the standard output,
 * everything else to the error stream.
 */
import type { AuthorError } from '../lexicon/scenario.ts';
import { say } from '../messages/say.ts';
import { typeset } from '../messages/typeset.ts';
import { compile } from '../script/compile.ts';
import { type PlayWish, parsePlayArguments } from './play-arguments.ts';
import { playTake, reportError, reportTake, type TakePlayed, type TakeReport } from './play-take.ts';
import { playInTerminal } from './play-terminal.ts';
import { beatText, choicesText } from './play-text.ts';
import { folderOf, readInkFrom } from './read-ink.ts';
import { sayFault } from './say-fault.ts';

/** Runs the command and gives its exit code. */
export const main = async (args: string[]): Promise<number> => {
  const read = parsePlayArguments(args);
  if (!read.ok) return refuse(read.why);
  const wish = read.value;
  const files = readInkFrom(folderOf(wish.file));
  if (files(wish.file) === undefined)
    return refuse(say('play.not-found', { file: wish.file, usage: say('play.usage') }));
  const compiled = compile(files, wish.file);
  if (!compiled.ok) return failToCompile(compiled.why, wish);
  const { script, warnings } = compiled.value;
  if (wish.output === 'text') complain(warnings);
  if (wish.take === undefined) return playInTerminal(script, wish.seed);
  const taken = playTake(script, wish.seed, wish.take);
  if (!taken.ok) return refuse(taken.why);
  const report = reportTake(script, taken.value);
  if (wish.output === 'json') printJson(report);
  else printText(taken.value, script.header);
  if (report.error) complain([taken.value.played.at(-1)?.beat.error].filter((error) => error !== undefined));
  return report.end === 'error' ? 1 : 0;
};

const refuse = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return 2;
};

const complain = (faults: readonly Omit<AuthorError, 'severity'>[]): void => {
  for (const fault of faults) process.stderr.write(`${sayFault(fault)}\n`);
};

const printJson = (report: TakeReport): void => {
  process.stdout.write(`${JSON.stringify(report)}\n`);
};

const failToCompile = (faults: readonly AuthorError[], wish: PlayWish): number => {
  complain(faults);
  const [first] = faults;
  if (wish.output === 'json')
    printJson({ beats: [], end: 'error', ...(first && { error: reportError(first) }) });
  return 1;
};

const printText = ({ played, take }: TakePlayed, header: Parameters<typeof beatText>[1]): void => {
  for (const [at, { beat }] of played.entries()) {
    process.stdout.write(beatText(beat, header));
    const chosen = beat.choices[take[at] ?? -1];
    if (chosen) process.stdout.write(typeset(`> ${chosen.words}\n\n`));
    else if (beat.choices.length > 0) process.stdout.write(`\n${choicesText(beat, 0)}`);
  }
};
