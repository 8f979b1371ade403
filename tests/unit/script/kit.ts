import type { Beat, Remark } from '../../../src/lexicon/beat.ts';
import type { AuthorError } from '../../../src/lexicon/scenario.ts';
import type { Played, Script } from '../../../src/lexicon/script.ts';
import { type Compiled, compile } from '../../../src/script/compile.ts';
import { open, step } from '../../../src/script/play.ts';

/** A scene by our convention; the tests add what they need below. */
export const HEADER = `# titre: Essai
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous
# jauge: confiance 0 10 ; haut
VAR confiance = 3
`;

/** Files by name, or the text of `scene.ink` alone. */
export type Sources = string | Record<string, string>;

const filesOf = (sources: Sources): Map<string, string> =>
  new Map(Object.entries(typeof sources === 'string' ? { 'scene.ink': sources } : sources));

export const compiled = (sources: Sources, main = 'scene.ink'): Compiled => {
  const read = compile(filesOf(sources), main);
  if (!read.ok) throw new Error(`does not compile: ${JSON.stringify(read.why)}`);
  return read.value;
};

/** The script, which must compile. It goes through JSON, as in a build. */
export const written = (sources: Sources, main?: string): Script =>
  JSON.parse(JSON.stringify(compiled(sources, main).script));

export const faultsOf = (sources: Sources, main = 'scene.ink'): AuthorError[] => {
  const read = compile(filesOf(sources), main);
  return read.ok ? read.value.warnings : read.why;
};

/** `code file:line`, one for each fault. */
export const saidOf = (sources: Sources, main?: string): string[] =>
  faultsOf(sources, main).map(({ code, file, line }) => `${code} ${file ?? '?'}:${line ?? '?'}`);

/** Plays these choices and gives the last beat. */
export const play = (script: Script, choices: number[] = [], seed = 1): Played => {
  let last = open(script, seed);
  for (const choice of choices) last = step(script, last.inkState, choice);
  return last;
};

export const beatOf = (sources: Sources, choices: number[] = []): Beat =>
  play(written(sources), choices).beat;

export const textOf = ({ raw }: Played): string => raw.lines.map((line) => line.text).join('\n');

export const wordsOf = ({ raw }: Played): string[] => raw.choices.map((choice) => choice.text);

/** `+questions`, `-place`: remarks at a glance. */
export const glance = (remarks: readonly Remark[]): string[] =>
  remarks.map(({ sign, criterion }) => sign + criterion);
