/**
 * Reads a scene as a patient colleague would, and says what keeps it from playing, from training someone, from being
 * published: one rule, one file, one page in `rules/`. Findings are data; `messages/` says them. Pure: what exists
 * besides the scene, and the day, are given.
 *
 * @example
 * const { findings, scene } = checkStatic({ files, main: 'scene.ink', known });   // at each key
 * if (scene) findings.push(...checkExplored(scene, explored));                     // when the explorer has finished
 */
import type { Explored } from '../explore/explore.ts';
import { reportOf } from '../explore/report.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import { compileWithStories } from '../script/compile.ts';
import type { InkFiles } from '../script/ink-sources.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './in-order.ts';
import { prepareScene } from './prepare-scene.ts';
import { type Rule, signed } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Known, Scene } from './scene.ts';
import { sourcesOf } from './sources.ts';

/** A scene to check: its files, which one is the scene, and what exists besides. */
export type Subject = { files: InkFiles; main: string; known: Known };

/** What can be said without playing. `scene` is there when it compiles: the explorer takes its script. */
export const checkStatic = ({ files, main, known }: Subject): { findings: Finding[]; scene?: Scene } => {
  const sources = sourcesOf(files, main);
  const complain = (faults: readonly AuthorError[]): Finding[] =>
    found(RULES, (rule) => (rule.reads === 'complaints' ? rule.run({ faults, sources }) : []));
  const compiled = compileWithStories(files, main);
  if (!compiled.ok) return { findings: inOrder(complain(compiled.why), sources) };
  const scene = prepareScene(compiled.value, sources, known);
  const findings = [
    ...complain(scene.warnings),
    ...found(RULES, (rule) => (rule.reads === 'scene' ? rule.run(scene) : [])),
  ];
  return { findings: inOrder(findings, sources), scene };
};

/** What only playing every path can say. */
export const checkExplored = (scene: Scene, explored: Explored): Finding[] => {
  const whole = { ...scene, explored, report: reportOf(explored) };
  return inOrder(
    found(RULES, (rule) => (rule.reads === 'paths' ? rule.run(whole) : [])),
    scene.sources,
  );
};

const found = (rules: readonly Rule[], run: (rule: Rule) => ReturnType<Rule['run']>): Finding[] =>
  rules.flatMap((rule) => signed(rule, run(rule)));
