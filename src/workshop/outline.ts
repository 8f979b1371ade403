/**
 * The outline of a scene: its knots, their decisions, their replies, where takes end, with what the explorer saw of each
 * once it has finished. A tree of plain data, in the order of the text: what the page « Graphe » shows and a worker
 * may send.
 *
 * @example
 * const { nodes, endings } = outlineOf(scene);               // at once
 * outlineOf(scene, explored).endings[0]?.passes;             // 0.38: 38 % of the takes played at random
 */
import type { Scene, SceneChoice } from '../check/scene.ts';
import type { Explored } from '../explore/explore.ts';
import { type Fault, type Report, reportOf, type Span } from '../explore/report.ts';
import type { SourcePlace } from '../lexicon/script.ts';
import { locate } from '../script/locate.ts';
import { countWords, wordsByLine } from './count-words.ts';
import { flowAt, flowOf, flowsOf } from './flows.ts';
import { decisionId, type Seen, seenIn } from './seen.ts';

/** opening: what is written above the first knot. stop: an error, a dead end. */
export type NodeKind = 'opening' | 'knot' | 'stitch' | 'decision' | 'reply' | 'ending' | 'stop';

/**
 * `name`: of a decision, the words it answers; of a reply, its own words. `words` counts what is written inside, replies
 * included. `passes`: how often a random take comes there. `leadsTo`: ids of the decisions and endings that follow.
 */
export type OutlineNode = {
  kind: NodeKind;
  id: string;
  name: string;
  at: SourcePlace;
  words: number;
  label?: string;
  passes?: number;
  isUnreachable?: true;
  leadsTo?: string[];
  children: OutlineNode[];
};

/** `minutes` and `faults` are known once explored; `isComplete` tells that every path was. */
export type Outline = {
  title: string;
  words: number;
  minutes?: Span;
  isComplete?: boolean;
  faults: Fault[];
  endings: OutlineNode[];
  nodes: OutlineNode[];
};

/** @param explored what the explorer found; without it, shares, endings and dead ends are not known yet */
export const outlineOf = (scene: Scene, explored?: Explored): Outline => {
  const seen = explored && seenIn(explored);
  const report = explored && reportOf(explored);
  const flows = flowsOf(scene);
  const lines = wordsByLine(scene).map((line) => ({ ...line, flow: flowAt(flows, line) }));
  const decisions = decisionNodes(scene, seen, report);
  const stops = stopNodes(scene, seen);
  const nodes: OutlineNode[] = flows.map(({ kind, id, name, at }) => ({
    kind,
    id,
    name,
    at,
    words: sum(lines.filter((line) => isWithin(line.flow, id)).map(({ words }) => words)),
    ...unreachable(report, ({ name: lost }) => lost === id && id !== ''),
    children: [
      ...decisions.filter(({ id: decision }) => flowOf(flows, decision) === id && !isNested(scene, decision)),
      ...stops.filter(({ at: place }) => flowAt(flows, place) === id),
    ].sort(byPlace),
  }));
  for (const node of nodes)
    if (node.kind === 'stitch') nodes.find(({ id }) => id === node.id.split('.')[0])?.children.push(node);
  return {
    title: scene.header.title,
    words: sum(lines.map(({ words }) => words)),
    ...(report && { minutes: report.minutes, isComplete: report.complete }),
    faults: report?.errors ?? [],
    endings: stops.filter(({ kind }) => kind === 'ending'),
    nodes: nodes.filter(
      ({ kind, words, children }) => kind !== 'stitch' && (kind !== 'opening' || words + children.length > 0),
    ),
  };
};

/** The decisions of a scene, each with its replies; those inside a reply are among its children. */
const decisionNodes = (scene: Scene, seen?: Seen, report?: Report): OutlineNode[] => {
  const groups = new Map<string, SceneChoice[]>();
  for (const choice of scene.choices) {
    const id = decisionId(choice.path);
    groups.set(id, [...(groups.get(id) ?? []), choice]);
  }
  const decisions = [...groups].map(([id, choices]): OutlineNode => {
    const replies = choices.map((choice) => replyNode(choice, seen, report));
    const at = placeOf(choices[0]?.at ?? { file: scene.sources.main, line: 1 });
    const passes = seen && { passes: seen.decisions.get(id) ?? 0 };
    const words = sum(replies.map((reply) => reply.words));
    return { kind: 'decision', id, name: wordsBefore(scene, at), at, words, ...passes, children: replies };
  });
  const replies = decisions.flatMap(({ children }) => children);
  for (const decision of decisions)
    replies
      .filter(({ id }) => isWithin(decision.id, id))
      .sort((a, b) => b.id.length - a.id.length)[0]
      ?.children.push(decision);
  return decisions;
};

const replyNode = ({ path, label, wordings, at }: SceneChoice, seen?: Seen, report?: Report): OutlineNode => {
  const reply = seen?.replies.get(path);
  const words = wordings[0] ?? '';
  return {
    kind: 'reply',
    id: path,
    name: words,
    at: placeOf(at),
    words: countWords(words),
    ...(label && { label }),
    ...(seen && { passes: reply?.passes ?? 0, leadsTo: [...(reply?.leadsTo ?? [])] }),
    ...unreachable(
      report,
      ({ kind, file, line }) => kind === 'choice' && file === at.file && line === at.line,
    ),
    children: [],
  };
};

/** Where takes stop, well or not. */
const stopNodes = ({ script, sources }: Scene, seen?: Seen): OutlineNode[] =>
  [...(seen?.stops ?? [])].map(([id, { outcome, passes }]) => ({
    kind: outcome.kind === 'end' ? ('ending' as const) : ('stop' as const),
    id,
    name: outcome.kind === 'end' ? (outcome.ending?.name ?? '') : outcome.kind,
    at: locate(script, outcome.path) ?? { file: sources.main, line: 1 },
    words: 0,
    passes,
    children: [],
  }));

/** The last words written above a place. */
const wordsBefore = ({ lines }: Scene, { file, line }: SourcePlace): string =>
  lines
    .filter(({ at }) => at.file === file && at.line < line)
    .reduce<Scene['lines'][number] | undefined>(
      (last, one) => (!last || one.at.line >= last.at.line ? one : last),
      undefined,
    )?.words ?? '';

const unreachable = (
  report: Report | undefined,
  isIt: (lost: Report['unreachable'][number]) => boolean,
): { isUnreachable?: true } => (report?.unreachable.some(isIt) ? { isUnreachable: true } : {});

const isNested = ({ choices }: Scene, id: string): boolean => choices.some(({ path }) => isWithin(id, path));

const isWithin = (id: string, outer: string): boolean => id === outer || id.startsWith(`${outer}.`);

const byPlace = (a: OutlineNode, b: OutlineNode): number => a.at.line - b.at.line;

const placeOf = ({ file, line }: SourcePlace): SourcePlace => ({ file, line });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
