import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExplored, checkStatic } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/check/finding.ts';
import type { Scene } from '../../../src/check/scene.ts';
import { readKnown } from '../../../src/cli/check-known.ts';
import { readInkFrom } from '../../../src/cli/read-ink.ts';
import { type Explored, explore } from '../../../src/explore/explore.ts';
import type { InkFiles } from '../../../src/script/ink-sources.ts';

export const STORIES = join(import.meta.dirname, '../../../stories');

/** What exists besides scenes, on a fixed day. */
export const KNOWN = readKnown('2026-11-22');

/** The scenes we ship, included files too: name and text. */
export const shippedTexts = (): [name: string, text: string][] =>
  readdirSync(STORIES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ink'))
    .sort()
    .map((name) => [name, readFileSync(join(STORIES, name), 'utf8')]);

export const inMemory = (text: string): InkFiles => new Map([['scene.ink', text]]);

/** A scene that must compile. */
export const sceneOf = (files: InkFiles, main = 'scene.ink'): Scene => {
  const { scene, findings } = checkStatic({ files, main, known: KNOWN });
  if (!scene) throw new Error(`does not compile: ${JSON.stringify(findings)}`);
  return scene;
};

export const shippedScene = (name: string): Scene => sceneOf(readInkFrom(STORIES), name);

/** Every path of a scene. */
export const exploredOf = ({ script }: Scene): Explored => {
  const exploration = explore(script);
  while (exploration.advance(1_000) !== 'done');
  return exploration.result();
};

/** Every finding of a text, all levels. */
export const findingsOf = (text: string): Finding[] => {
  const { scene, findings } = checkStatic({ files: inMemory(text), main: 'scene.ink', known: KNOWN });
  return scene ? [...findings, ...checkExplored(scene, exploredOf(scene))] : findings;
};

/** A text where ⟦ and ⟧ mark what is selected, or ⟦ alone the caret: the text without marks, and the places. */
export const marked = (text: string): { text: string; from: number; to: number } => {
  const from = text.indexOf('⟦');
  const to = text.indexOf('⟧') - 1;
  return { text: text.replace(/[⟦⟧]/g, ''), from, to: to < 0 ? from : to };
};
