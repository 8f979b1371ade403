import '../messages/lessons/authors.ts';
import { checkExplored, checkStatic } from '../check/check.ts';
import type { Finding, Fix, Severity } from '../check/finding.ts';
import { inOrder } from '../check/in-order.ts';
import type { Known } from '../check/scene.ts';
import { explore } from '../explore/explore.ts';
import type { Script } from '../lexicon/script.ts';
import { say } from '../messages/say.ts';
import { folderOf, readInkFrom } from './read-ink.ts';

/** A finding as `--json` prints it: `message` is a French sentence an author can act on. */
export type SaidFinding = {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: Severity;
  message: string;
  fix?: Fix;
};

/** One scene to check, as plain data: it goes to a thread. Past `seconds`, what was not explored is covered by walks. */
export type CheckJob = { file: string; known: Known; states?: number; seconds: number };

/** Some 50 ms of plays between two looks at the clock. */
const PLAYS = 500;

/** Everything there is to say of one scene, all levels. */
export const checkScene = ({ file, known, states, seconds }: CheckJob): SaidFinding[] => {
  const files = readInkFrom(folderOf(file));
  const { findings, scene } = checkStatic({ files, main: file, known });
  const explored = scene ? checkExplored(scene, exploreFor(scene.script, states, seconds)) : [];
  return inOrder([...findings, ...explored], { main: file }).map(saidFinding);
};

const exploreFor = (script: Script, states: number | undefined, seconds: number) => {
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  const exploration = explore(script, states === undefined ? {} : { states });
  while (exploration.advance(PLAYS) !== 'done' && elapsed() < 1.2 * seconds)
    if (elapsed() > seconds) exploration.settle();
  return exploration.result();
};

export const saidFinding = ({
  file,
  line,
  column,
  rule,
  severity,
  code,
  args,
  fix,
}: Finding): SaidFinding => {
  const sentence = say(code, args);
  const message = fix ? `${sentence} ${say('check.did-you-mean', { text: fix.text })}` : sentence;
  return { file, line, column, rule, severity, message, ...(fix && { fix }) };
};
