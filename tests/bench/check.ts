import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkExplored, checkStatic } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { readKnown } from '../../src/cli/check-known.ts';
import { explore } from '../../src/explore/explore.ts';
import { mutated, shippedScenes, smallScenes } from '../unit/check/mutate.ts';
import { wideStory } from './wide-story.ts';

/** One figure; `bar` is the most it should be. */
export type Figure = { name: string; value: number; unit: string; bar?: number };

const ROOT = join(import.meta.dirname, '../..');
const KNOWN = readKnown('2026-11-22');
const MUTANTS = 5_000;

/** One mutant in this many comes from a shipped scene: those take a hundred times longer. */
const SHIPPED_EVERY = 25;

/** The figures of the checks: all shipped scenes by the command, one key stroke on a thousand lines, scenes with slips. */
export const bench = async (): Promise<Figure[]> => [...shipped(), ...keyStroke(), ...slips()];

const timed = <T>(work: () => T): { ms: number; value: T } => {
  const started = performance.now();
  const value = work();
  return { ms: performance.now() - started, value };
};

const shipped = (): Figure[] => {
  const { ms, value } = timed(() =>
    spawnSync(process.execPath, [join(ROOT, 'src/cli/run.mjs'), 'check', '--json'], { cwd: ROOT }),
  );
  const findings: Pick<Finding, 'severity'>[] = JSON.parse(String(value.stdout));
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return [
    { name: 'check: all shipped scenes, the whole command', value: ms / 1000, unit: 's', bar: 10 },
    { name: 'check: errors in shipped scenes', value: count('error'), unit: '', bar: 0 },
    { name: 'check: warnings in shipped scenes', value: count('warning'), unit: '', bar: 0 },
    { name: 'check: hints in shipped scenes', value: count('hint'), unit: '' },
  ];
};

/** Static findings of a thousand lines, as the workshop asks for them: median of seven. */
const keyStroke = (): Figure[] => {
  const text = wideStory();
  const long = text.split('\n').slice(0, 1_000).join('\n');
  const whole = shippedScenes().reduce((most, one) => (one.length > most.length ? one : most), '');
  return [
    { name: 'check: static, 1,000 generated lines', text: `${long}\n-> END\n` },
    { name: `check: static, longest scene (${whole.split('\n').length} lines)`, text: whole },
  ].map(({ name, text: scene }) => {
    const files = new Map([['scene.ink', scene]]);
    const runs = Array.from(
      { length: 7 },
      () => timed(() => checkStatic({ files, main: 'scene.ink', known: KNOWN })).ms,
    );
    return { name, value: runs.toSorted((a, b) => a - b)[3] ?? 0, unit: 'ms', bar: 300 };
  });
};

const slips = (): Figure[] => {
  const small = smallScenes();
  const long = shippedScenes();
  let uncaught = 0;
  let slowest = 0;
  for (let seed = 0; seed < MUTANTS; seed++) {
    const scenes = seed % SHIPPED_EVERY === 0 ? long : small;
    const text = mutated(scenes[seed % scenes.length] ?? '', seed);
    const { ms } = timed(() => {
      try {
        checkAll(text);
      } catch (error) {
        uncaught += 1;
        process.stderr.write(`seed ${seed}: ${error instanceof Error ? error.stack : error}\n`);
      }
    });
    if (ms > slowest) slowest = ms;
  }
  return [
    { name: `check: uncaught, ${MUTANTS} scenes with slips`, value: uncaught, unit: '', bar: 0 },
    { name: 'check: the slowest of them', value: slowest / 1000, unit: 's', bar: 10 },
  ];
};

const checkAll = (text: string): void => {
  const { scene } = checkStatic({ files: new Map([['scene.ink', text]]), main: 'scene.ink', known: KNOWN });
  if (!scene) return;
  const exploration = explore(scene.script, { states: 2_000, samples: 500 });
  for (let left = 20_000; left > 0 && exploration.advance(500) !== 'done'; left -= 500);
  checkExplored(scene, exploration.result());
};
