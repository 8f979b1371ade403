/**
 * `npm run check -- [FILES] [--json] [--states N] [--seconds N]`: says what keeps scenes from playing, from training
 * someone, from being published; with `--json`, an array of findings and nothing else on the standard output. Exit code
 * 0 without errors, 1 with errors, 2 on wrong arguments.
 */
import '../messages/lessons/authors.ts';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { say } from '../messages/say.ts';
import { parseCheckArguments } from './check-arguments.ts';
import { checkInThreads } from './check-in-threads.ts';
import { readKnown } from './check-known.ts';
import { checkText } from './check-text.ts';
import { folderOf, readInkFrom } from './read-ink.ts';

const STORIES = join(import.meta.dirname, '../../stories');

/** Runs the command and gives its exit code. */
export const main = async (args: string[]): Promise<number> => {
  const read = parseCheckArguments(args);
  if (!read.ok) return refuse(read.why);
  const { files: asked, states, seconds, output } = read.value;
  const lost = asked.find((file) => !isFile(file));
  if (lost !== undefined) return refuse(say('check.not-found', { file: lost, usage: say('check.usage') }));
  const files = asked.length > 0 ? asked : shippedScenes();
  const known = readKnown(new Date().toISOString().slice(0, 10));
  const findings = await checkInThreads(
    files.map((file) => ({ file, known, seconds, ...(states !== undefined && { states }) })),
  );
  process.stdout.write(
    output === 'json' ? `${JSON.stringify(findings.flat())}\n` : checkText(files, findings),
  );
  return findings.flat().some(({ severity }) => severity === 'error') ? 1 : 0;
};

/** Scenes are the files that say `# titre:`; the others are there to be included. */
const shippedScenes = (): string[] => {
  const read = readInkFrom(STORIES);
  return readdirSync(STORIES)
    .filter((file) => file.endsWith('.ink') && /^\s*#\s*titre\s*:/im.test(read(file) ?? ''))
    .sort()
    .map((file) => relative(process.cwd(), join(STORIES, file)));
};

const isFile = (file: string): boolean => {
  try {
    return statSync(resolve(folderOf(file), file)).isFile();
  } catch {
    return false; // nothing there
  }
};

const refuse = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return 2;
};
