/// <reference lib="webworker" />

import { explore, type Limits, type Progress } from '../../explore/explore.ts';
import { reachOf } from '../../explore/reach-of.ts';
import { type Report, reportOf } from '../../explore/report.ts';
import type { Reach } from '../../lexicon/reach.ts';
import type { Script } from '../../lexicon/script.ts';

/** What the page asks. `seconds` of exploration, then walks for a fifth of that. */
export type ExploreWish = { script: Script; limits: Partial<Limits>; seconds: number };

/** What the worker answers: progress several times a second, then the end. `reach` only when the exploration is complete. */
export type ExploreAnswer =
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; report: Report; reach?: Reach };

/** A chunk of some 20 ms. */
const PLAYS = 200;
const BETWEEN_NEWS = 200;

const tell = (answer: ExploreAnswer): void => self.postMessage(answer);

self.onmessage = ({ data: { script, limits, seconds } }: MessageEvent<ExploreWish>): void => {
  const started = performance.now();
  const exploration = explore(script, limits);
  let told = started;
  for (let phase = exploration.progress().phase; phase !== 'done'; phase = exploration.advance(PLAYS)) {
    const now = performance.now();
    if (now - started > seconds * 1000) exploration.settle();
    if (now - started > seconds * 1200) break;
    if (now - told < BETWEEN_NEWS) continue;
    told = now;
    tell({ type: 'progress', progress: exploration.progress() });
  }
  // Reading a big graph takes a while: the page must not think that we are stuck.
  tell({ type: 'progress', progress: exploration.progress() });
  const explored = exploration.result();
  const reach = reachOf(explored);
  tell({ type: 'done', report: reportOf(explored), ...(reach && { reach }) });
};
