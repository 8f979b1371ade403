/**
 * Compiles Ink: one code for the build, the command line and the browser, where it must be imported lazily (the
 * compiler weighs more than the engine). Nothing an author writes throws: faults come back with file and line.
 *
 * @example
 * const read = compile(new Map([['scene.ink', text]]), 'scene.ink');
 * if (read.ok) open(read.value.script, 42);
 * else read.why.map((fault) => say(fault.code, fault.args));
 */
import type { Story } from 'inkjs/engine/Story';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import type { Script } from '../lexicon/script.ts';
import { type Attempt, attemptCompile } from './attempt-compile.ts';
import { contentHash } from './content-hash.ts';
import type { InkFiles } from './ink-sources.ts';
import { leadingTags } from './leading-tags.ts';
import { locateCrash } from './locate-crash.ts';
import { mapChoices, mapLines, mapPlaces } from './map-source.ts';
import { parseHeader } from './parse-header.ts';
import { untangled } from './untangled.ts';

/** `files` are the names of all files read, main first: what a watcher must watch. */
export type Compiled = { script: Script; warnings: AuthorError[]; files: string[] };

/** What the author's checks read besides: the stories of the compiler, where everything still has its source. */
export type CompiledWithStories = Compiled & { stories: NonNullable<Attempt['stories']> };

/**
 * Compiles a scenario and everything it includes (names are relative to the including file).
 *
 * @param main name of the main file among `files`; its last part without `.ink` is the id of the script
 */
export const compile = (files: InkFiles, main: string): Result<Compiled, AuthorError[]> => {
  const read = compileWithStories(files, main);
  if (!read.ok) return read;
  const { stories: _, ...compiled } = read.value;
  return ok(compiled);
};

/** As `compile`, and the stories of the compiler are kept. */
export const compileWithStories = (
  files: InkFiles,
  main: string,
): Result<CompiledWithStories, AuthorError[]> => {
  const { files: safe, tangled } = untangled(files);
  const { stories, faults, asked, crash } = attemptCompile(safe, main);
  if (tangled.length > 0) return no([...tangled]);
  if (crash !== undefined) {
    const fault: AuthorError = { code: 'script.crash', severity: 'error', args: { message: crash } };
    return no([{ ...fault, ...locateCrash(files, main) }]);
  }
  const errors = faults.filter((fault) => fault.severity === 'error');
  if (!stories || errors.length > 0) return no(errors);
  const id = (main.split('/').at(-1) ?? main).replace(/\.ink$/, '');
  const { header, warnings } = parseHeader(leadingTags(stories.runtime), id);
  const { ink } = stories;
  const script: Script = {
    id,
    hash: contentHash(JSON.stringify([ink, header])),
    title: header.title,
    header,
    ink,
    choices: mapChoices(stories.parsed),
    places: mapPlaces(stories.parsed),
    lines: mapLines(stories.runtime.mainContentContainer),
  };
  const gaugeWarnings = undeclaredGauges(stories.runtime, script, main);
  return ok({ script, warnings: [...faults, ...warnings, ...gaugeWarnings], files: asked, stories });
};

const undeclaredGauges = (story: Story, { header }: Script, file: string): AuthorError[] =>
  header.gauges
    .filter(({ name }) => !story.variablesState.GlobalVariableExistsWithName(name))
    .map(({ name }) => ({ code: 'script.unknown-gauge', severity: 'warning', file, args: { name } }));
