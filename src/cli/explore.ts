/**
 * `npm run explore -- FILE [--json] [--states N] [--seconds N]`: sees every path of a scene and says what was found; with
 * `--json`, data and nothing else on the standard output. Exit code 0, or 2 on wrong arguments or a story that does not
 * compile. Time is ours: past `--seconds`, least-taken walks cover what is left for a fifth of that time.
 */
import '../messages/lessons/authors.ts';
import { type Explored, explore } from '../explore/explore.ts';
import { reportOf } from '../explore/report.ts';
import type { Script } from '../lexicon/script.ts';
import { say } from '../messages/say.ts';
import { compile } from '../script/compile.ts';
import { type ExploreWish, parseExploreArguments } from './explore-arguments.ts';
import { exploreText } from './explore-text.ts';
import { folderOf, readInkFrom } from './read-ink.ts';
import { sayFault } from './say-fault.ts';

/** Runs the command and gives its exit code. */
export const main = async (args: string[]): Promise<number> => {
  const read = parseExploreArguments(args);
  if (!read.ok) return refuse([read.why]);
  const wish = read.value;
  const files = readInkFrom(folderOf(wish.file));
  if (files(wish.file) === undefined)
    return refuse([say('explore.not-found', { file: wish.file, usage: say('explore.usage') })]);
  const compiled = compile(files, wish.file);
  if (!compiled.ok) return refuse([...compiled.why.map(sayFault), say('explore.does-not-compile')]);
  const { script } = compiled.value;
  const explored = exploreFor(script, wish);
  const report = reportOf(explored);
  process.stdout.write(
    wish.output === 'json' ? `${JSON.stringify(report)}\n` : exploreText(script, wish.file, explored, report),
  );
  return 0;
};

/** Some 50 ms of plays between two looks at the clock. */
const PLAYS = 500;

const exploreFor = (script: Script, { states, seconds }: ExploreWish): Explored => {
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  const exploration = explore(script, states === undefined ? {} : { states });
  while (exploration.advance(PLAYS) !== 'done' && elapsed() < 1.2 * seconds)
    if (elapsed() > seconds) exploration.settle();
  return exploration.result();
};

const refuse = (sentences: readonly string[]): number => {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return 2;
};
