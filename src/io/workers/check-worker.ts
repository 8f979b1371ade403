/// <reference lib="webworker" />

import { checkExplored, checkStatic } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import type { Known, Scene } from '../../check/scene.ts';
import { explore, type Progress } from '../../explore/explore.ts';
import type { SceneFiles } from '../../lexicon/own-scene.ts';
import { type Outline, outlineOf } from '../../workshop/outline.ts';

/** What the page asks; `round` grows at each wish, and a wish makes those before it worthless. */
export type CheckWish = SceneFiles & { round: number; known: Known; seconds: number };

/**
 * What the worker answers, in this order. `read`: what can be said at once; the outline is there when the scene
 * compiles, and only then will more come. `exploring`: several times a second. `explored`: all there is to say.
 */
export type CheckNews = { round: number } & (
  | { type: 'read'; findings: Finding[]; outline?: Outline }
  | { type: 'exploring'; progress: Progress }
  | { type: 'explored'; findings: Finding[]; outline: Outline }
);

/** Time given to playing before looking whether another wish came. */
const CHUNK = 30;
const PLAYS = 100;
const BETWEEN_NEWS = 200;

/** Whoever types is waited for: playing begins after a rest. */
const TYPING_REST = 250;

const tell = (news: CheckNews): void => self.postMessage(news);

/** Lets the next wish come in. */
const rest = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let latest = 0;

self.onmessage = ({ data: wish }: MessageEvent<CheckWish>): void => {
  latest = wish.round;
  const { round, files, main, known } = wish;
  const { findings, scene } = checkStatic({ files: (name) => textOf(files, name), main, known });
  tell({ type: 'read', round, findings, ...(scene && { outline: outlineOf(scene) }) });
  if (scene) void playAll(scene, wish);
};

const textOf = (files: CheckWish['files'], name: string): string | undefined =>
  Object.hasOwn(files, name) ? files[name] : undefined;

/** Plays every path, in parts, and gives up as soon as another wish came. */
const playAll = async (scene: Scene, { round, seconds }: CheckWish): Promise<void> => {
  await rest(TYPING_REST);
  if (round !== latest) return;
  const exploration = explore(scene.script);
  const started = performance.now();
  let told = started;
  for (let now = started; exploration.progress().phase !== 'done'; now = performance.now()) {
    if (now - started > seconds * 1000) exploration.settle();
    if (now - started > seconds * 1200) break;
    while (performance.now() - now < CHUNK && exploration.advance(PLAYS) !== 'done');
    if (now - told > BETWEEN_NEWS) {
      told = now;
      tell({ type: 'exploring', round, progress: exploration.progress() });
    }
    await rest();
    if (round !== latest) return;
  }
  // Reading a big graph takes a while: the page must not think that we are stuck.
  tell({ type: 'exploring', round, progress: exploration.progress() });
  const explored = exploration.result();
  const findings = checkExplored(scene, explored);
  tell({ type: 'explored', round, findings, outline: outlineOf(scene, explored) });
};
