import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readInkFrom } from '../../../src/cli/read-ink.ts';
import { contentGraph } from '../../../src/explore/content-graph.ts';
import { FastStory } from '../../../src/explore/engine.ts';
import { type Explored, explore, type Limits } from '../../../src/explore/explore.ts';
import { livenessOf } from '../../../src/explore/liveness.ts';
import { readsOf } from '../../../src/explore/reads.ts';
import { settledIn } from '../../../src/explore/settled.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { compile } from '../../../src/script/compile.ts';
import { InkStory, Overrun } from '../../../src/script/ink-story.ts';
import { ENDLESS } from '../../../src/script/run-beat.ts';

/** The script of a text, through JSON as in a build. */
export const written = (text: string): Script => built(new Map([['scene.ink', text]]), 'scene.ink');

const built = (files: Parameters<typeof compile>[0], main: string): Script => {
  const read = compile(files, main);
  if (!read.ok) throw new Error(`${main} does not compile: ${JSON.stringify(read.why)}`);
  return JSON.parse(JSON.stringify(read.value.script));
};

const scriptsIn = (folder: string): [name: string, script: Script][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ink'))
    .map((file) => [file, built(readInkFrom(folder), file)]);

/** Every scene we ship. */
export const shipped = (): [string, Script][] =>
  scriptsIn(join(import.meta.dirname, '../../../stories')).filter(
    ([, { header }]) => header.roles.length > 0,
  );

/** All of Ink, one construct a file: those the player is tested on. */
export const constructs = (): [string, Script][] =>
  scriptsIn(join(import.meta.dirname, '../script/constructs'));

/** Explores to the end. */
export const explored = (script: Script, limits: Partial<Limits> = {}): Explored => {
  const exploration = explore(script, limits);
  while (exploration.advance(1_000) !== 'done');
  return exploration.result();
};

/** The explorer's engine, told to remember every count that the story reads. */
export const fastStory = (script: Script): FastStory => {
  const story = new FastStory(script.ink);
  const graph = contentGraph(story);
  const reads = readsOf(graph, new Set());
  const { counted, turned } = livenessOf(graph, settledIn(graph), reads);
  story.observe({ counts: counted, turns: turned, increments: reads.increments, seeded: reads.seeded });
  return story;
};

/** A beat as anyone sees it. */
export type Seen = {
  lines: { text: string; tags: string[] }[];
  choices: { text: string; tags: string[] }[];
  error?: string;
};

/**
 * The official `Continue()`, as a game would use it, on the player's own story (which stops endless beats and divisions by
 * zero). Plays from the first line, then gives the beat after each choice.
 */
export const officialStory = (script: Script) => {
  const story = new InkStory(script.ink);
  const beat = (): Seen => {
    const lines: Seen['lines'] = [];
    let thrown: string | undefined;
    try {
      while (story.canContinue) {
        const text = (story.Continue() ?? '').replace(/\n$/, '');
        lines.push({ text, tags: [...(story.currentTags ?? [])] });
      }
    } catch (error) {
      thrown = error instanceof Overrun ? ENDLESS : error instanceof Error ? error.message : String(error);
    }
    const error = thrown ?? story.faults[0]?.message;
    const shown = error === undefined ? story.currentChoices : [];
    const choices = shown.map(({ text, tags }) => ({ text, tags: [...(tags ?? [])] }));
    return { lines: lines.filter(isHeard), choices, ...(error !== undefined && { error }) };
  };
  return {
    open: (seed: number): Seen => {
      story.restart(seed);
      return beat();
    },
    choose: (choice: number): Seen => {
      story.ChooseChoiceIndex(choice);
      return beat();
    },
    save: (): string => story.save(),
    restore: (state: string): void => story.load(state),
    number: (name: string): number => Number(story.variablesState.$(name)),
  };
};

/** The engine gives lines without words nor tags: nobody hears them. */
export const isHeard = ({ text, tags }: Seen['lines'][number]): boolean => text !== '' || tags.length > 0;
