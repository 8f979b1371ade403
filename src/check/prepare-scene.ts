import { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { contentGraph } from '../explore/content-graph.ts';
import type { CompiledWithStories } from '../script/compile.ts';
import { leadingTags } from '../script/leading-tags.ts';
import { regionsIn } from './regions.ts';
import type { Known, Scene, Tag } from './scene.ts';
import { sceneChoices } from './scene-choices.ts';
import type { Sources } from './sources.ts';
import { writtenLines } from './written-lines.ts';
import { writtenTags } from './written-tags.ts';

/** Positions read after one choice: an ordinary beat has a few hundred. */
const MOST_READ = 5_000;

/** Reads a compiled scene once, for every rule. */
export const prepareScene = (
  { script, warnings, stories: { parsed, runtime } }: CompiledWithStories,
  sources: Sources,
  known: Known,
): Scene => {
  const graph = contentGraph(runtime);
  const regions = regionsIn(graph);
  const written = writtenTags(runtime.mainContentContainer, graph, leadingTags(runtime), sources);
  const positions = new Map([...written.tags].map(([position, tag]) => [tag, position]));
  const tagsIn = (region: ReadonlySet<number>): Tag[] =>
    [...region].flatMap((position) => written.tags.get(position) ?? []);
  const startOf = new Map(graph.containers.map((one) => [one.path.toString(), graph.positionOf(one, 0)]));
  const startsOf = (path: string): number[] => [startOf.get(path)].filter((at) => at !== undefined);
  const choices = sceneChoices(parsed, (path) => tagsIn(regions.from(startsOf(path), MOST_READ)), sources);
  const afterChoices = regions.from(choices.flatMap(({ path }) => startsOf(path)));
  const opening = regions.from(startsOf(''));

  return {
    sources,
    script,
    header: script.header,
    warnings,
    known,
    tags: [...written.tags.values()],
    choices,
    lines: writtenLines(parsed, sources),
    opening: tagsIn(opening),
    isAfterChoice: (tag) => afterChoices.has(positions.get(tag) ?? -1),
    hasWordsAfter: (tag) => {
      const after = [positions.get(tag)].filter((at) => at !== undefined);
      return [...regions.from(after, MOST_READ)].some((position) => written.words.has(position));
    },
    reads: readsOf(parsed),
  };
};

/** Names read anywhere but in what computes their own new value. */
const readsOf = (story: ParsedStory): ReadonlySet<string> =>
  new Set(
    story
      .FindAll(VariableReference)()
      .filter((reference) => !isInOwnValue(reference))
      .map(({ name }) => name),
  );

const isInOwnValue = (reference: VariableReference): boolean => {
  let above: ParsedObject | null = reference.parent;
  while (above instanceof Expression) above = above.parent;
  return above instanceof VariableAssignment && above.variableName === reference.name;
};
