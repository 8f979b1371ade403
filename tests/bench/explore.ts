import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Story } from 'inkjs/engine/Story';
import { readInkFrom } from '../../src/cli/read-ink.ts';
import { type Explored, explore, type Limits } from '../../src/explore/explore.ts';
import { reachOf } from '../../src/explore/reach-of.ts';
import { reportOf } from '../../src/explore/report.ts';
import type { Script } from '../../src/lexicon/script.ts';
import { compile } from '../../src/script/compile.ts';
import type { InkFiles } from '../../src/script/ink-sources.ts';
import { endlessHub, wideStory } from './wide-story.ts';

/** One figure; `bar` is the least or the most it may be, said in its name. */
export type Figure = { name: string; value: number; unit: string; bar?: number };

const DEPTH = 12;
const STORIES = join(import.meta.dirname, '../../stories');

/** The figures of the explorer: speed-up over the naive explorer, time of each shipped scene, memory at the worst. */
export const bench = async (): Promise<Figure[]> => [...speedUp(), ...shippedScenes(), memory()];

const built = (files: InkFiles, main: string): Script => {
  const read = compile(files, main);
  if (!read.ok) throw new Error(`${main} does not compile`);
  return JSON.parse(JSON.stringify(read.value.script));
};

const timed = <T>(work: () => T): { ms: number; value: T } => {
  const started = performance.now();
  const value = work();
  return { ms: performance.now() - started, value };
};

const explored = (script: Script, limits: Partial<Limits>): Explored => {
  const exploration = explore(script, limits);
  while (exploration.advance(1_000) !== 'done');
  return exploration.result();
};

/** Same story, same depth, same run: set-up and analysis are on the bill of the merged one (median of five). */
const speedUp = (): Figure[] => {
  const script = built(new Map([['longue.ink', wideStory()]]), 'longue.ink');
  const naive = timed(() => naiveTransitions(script));
  const runs = Array.from({ length: 5 }, () => timed(() => explored(script, { depth: DEPTH, samples: 0 })));
  const [, , merged = naive] = runs.sort((a, b) => a.ms - b.ms);
  const transitions = runs[0]?.value.transitions ?? 0;
  return [
    { name: 'explore: naive, depth 12', value: naive.ms, unit: 'ms' },
    { name: 'explore: naive, transitions', value: naive.value, unit: '' },
    { name: 'explore: merged, depth 12', value: merged.ms, unit: 'ms' },
    { name: 'explore: merged, transitions', value: transitions, unit: '' },
    {
      name: 'explore: times quicker than naive (at least)',
      value: naive.ms / merged.ms,
      unit: '×',
      bar: 100,
    },
  ];
};

/** Save, choose, restore, with the official engine; no faster way to save exists in its interface. */
const naiveTransitions = (script: Script): number => {
  const story = new Story(script.ink as Record<string, unknown>);
  story.onError = () => {};
  story.ContinueMaximally();
  let transitions = 0;
  const visit = (left: number): void => {
    if (left === 0) return;
    const { length } = story.currentChoices;
    const state = story.state.toJson();
    for (let choice = 0; choice < length; choice++) {
      story.state.LoadJsonObj(JSON.parse(state));
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
      transitions += 1;
      visit(left - 1);
    }
  };
  visit(DEPTH);
  return transitions;
};

const shippedScenes = (): Figure[] =>
  readdirSync(STORIES)
    .filter((file) => file.endsWith('.ink'))
    .flatMap((file): Figure[] => {
      const script = built(readInkFrom(STORIES), file);
      if (script.header.roles.length === 0) return [];
      const { ms, value } = timed(() => {
        const found = explored(script, {});
        return { report: reportOf(found), reach: reachOf(found) };
      });
      const bytes = gzipSync(JSON.stringify(value.reach ?? '')).length;
      return [
        { name: `explore: ${file}, complete (1)`, value: Number(value.report.complete), unit: '', bar: 1 },
        { name: `explore: ${file} (at most)`, value: ms, unit: 'ms', bar: 2_000 },
        { name: `explore: ${file}, moments`, value: value.report.states, unit: '' },
        { name: `explore: ${file}, reach (at most)`, value: bytes / 1000, unit: 'KB', bar: 60 },
      ];
    });

/** The highest resident memory of the whole process while a story made to fill it is explored to the limits. */
const memory = (): Figure => {
  const exploration = explore(built(new Map([['hub.ink', endlessHub()]]), 'hub.ink'));
  let most = 0;
  while (exploration.advance(500) !== 'done') most = Math.max(most, process.memoryUsage().rss);
  reportOf(exploration.result());
  most = Math.max(most, process.memoryUsage().rss);
  return { name: 'explore: peak memory of the process (at most)', value: most / 1e6, unit: 'MB', bar: 500 };
};
