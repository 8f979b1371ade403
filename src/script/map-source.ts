import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { DebugMetadata } from 'inkjs/engine/DebugMetadata';
import type { Script, SourceLines, SourcePlace, SourceRun } from '../lexicon/script.ts';
import { Container } from './ink-engine.ts';

/** The choices of a scenario by ink path, with their label and source: JSON loses both. */
export const mapChoices = (story: ParsedStory): Script['choices'] => {
  const choices: Script['choices'] = {};
  for (const choice of story.FindAll(Choice)()) {
    const path = choice.runtimeContainer?.path.toString();
    const place = placeOf(choice.debugMetadata);
    const label = choice.identifier?.name;
    if (path && place) choices[path] = { ...place, ...(label && { label }) };
  }
  return choices;
};

/** The knots and stitches of a scenario by ink path. */
export const mapPlaces = (story: ParsedStory): Script['places'] => {
  const places: Script['places'] = {};
  for (const flow of story.FindAll(FlowBase)()) {
    const path = flow === story ? '' : flow.runtimePath.toString();
    const place = placeOf(flow.debugMetadata);
    if (path !== '' && place) places[path] = place;
  }
  return places;
};

/** Where all content was written, by container: a run begins where file or line changes. */
export const mapLines = (root: Container): SourceLines => {
  const lines: SourceLines = { files: [], runs: {} };
  const visit = (container: Container): void => {
    const runs = runsOf(container, lines.files);
    if (runs.length > 0) lines.runs[container.path.toString()] = runs;
    for (const item of container.content) if (item instanceof Container) visit(item);
    for (const [, item] of container.namedOnlyContent ?? []) if (item instanceof Container) visit(item);
  };
  visit(root);
  return lines;
};

const runsOf = (container: Container, files: string[]): SourceRun[] => {
  const runs: SourceRun[] = [];
  for (const [index, item] of container.content.entries()) {
    const place = placeOf(item.debugMetadata);
    if (!place) continue;
    const file = rankOf(place.file, files);
    const before = runs.at(-1);
    if (before?.[1] !== file || before[2] !== place.line) runs.push([index, file, place.line]);
  }
  return runs;
};

const rankOf = (file: string, files: string[]): number => {
  if (!files.includes(file)) files.push(file);
  return files.indexOf(file);
};

const placeOf = (at: DebugMetadata | null): SourcePlace | undefined =>
  at?.fileName ? { file: at.fileName, line: at.startLineNumber } : undefined;
