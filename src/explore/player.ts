import type { Ending } from '../lexicon/beat.ts';
import type { Script } from '../lexicon/script.ts';
import { ChoicePoint, type Container, type InkObject, type Path } from '../script/ink-engine.ts';
import { parseEnding, parseObservation } from '../script/parse-observation.ts';
import { contentGraph } from './content-graph.ts';
import type { SpokenLine } from './cut-lines.ts';
import { FastStory } from './engine.ts';
import { gaugesOf, shiftsOf, valuesOf } from './gauges.ts';
import { livenessOf } from './liveness.ts';
import { printsDecide } from './prints-decide.ts';
import type { Draw, Ran, Snapshot } from './ran.ts';
import { readableIn } from './readable.ts';
import { decidingTime, listeningTime } from './reading-time.ts';
import { readsOf } from './reads.ts';
import { settledIn } from './settled.ts';
import { type SilentGroup, silentGroups } from './silent-groups.ts';
import type { Outcome, Reply, Said, Shift } from './state-graph.ts';
import { keyMaker } from './state-key.ts';
import { unboundedIn } from './unbounded.ts';

/**
 * A beat as the explorer sees it. `key` is the same for two states with the same future; `isSeedBound` tells that
 * what follows still depends on the seed.
 */
export type Played = {
  key: string;
  replies: readonly Reply[];
  outcome?: Outcome;
  said: Said;
  shifts: readonly Shift[];
  snapshot: Snapshot;
  draws: readonly Draw[];
  isSeedBound: boolean;
  /** What tells this state from others and might take ever new values: names and values. */
  unbounded(): [name: string, value: string][];
};

/** Plays a script for the explorer: any opening, any choice from any state, at a fraction of the cost of a save. */
export type Player = {
  open(seed: number): Played;
  play(from: Snapshot, choice: number): Played;
  gauges: readonly string[];
  gaugesIn(state: Snapshot): (number | undefined)[];
  /** Paths of the places that offer a choice one can see; a reply's `point` is a rank in this list. */
  points: readonly string[];
  containers: readonly Container[];
  /** Content read and containers entered, over all that was played. */
  seen: ReadonlySet<InkObject>;
  /** Whether some sequence of choices and diverts leads to this content, conditions left aside. */
  mayRead(item: InkObject): boolean;
  /** What only changes words; keys do not tell apart states that differ by it. */
  groups: readonly SilentGroup[];
  /** From the next opening on, keys tell apart what these groups read, and no others. */
  hear(groups: ReadonlySet<SilentGroup>): void;
};

export const playerOf = (script: Script): Player => {
  const story = new FastStory(script.ink);
  const graph = contentGraph(story);
  const groups = printsDecide(graph.containers) ? [] : silentGroups(graph.containers);
  const settled = settledIn(graph);
  const listen = (heard: ReadonlySet<SilentGroup>) => {
    const silent = new Set(groups.filter((group) => !heard.has(group)).flatMap(({ reads }) => reads));
    const reads = readsOf(graph, silent);
    const liveness = livenessOf(graph, settled, reads);
    const { increments, seeded } = reads;
    story.observe({ counts: liveness.counted, turns: liveness.turned, increments, seeded });
    return { keyOf: keyMaker(graph, liveness), counted: liveness.counted, increments };
  };
  let listening = listen(new Set());
  const points = pointsOf(graph.containers);
  const ranks = new Map(points.map((path, rank) => [path, rank]));
  const gauges = gaugesOf(script, story, listening.increments);
  const readTags = tagReader();

  const replyOf = memoByPath((path) => {
    const name = path.toString();
    const label = script.choices[name]?.label;
    return { point: ranks.get(name) ?? -1, path: name, ...(label && { label }) };
  });

  const seenBy = (ran: Ran, before: readonly (number | undefined)[]): Played => {
    const { stop, snapshot, lines } = ran;
    const { seen, ending } = readTags(lines);
    const replies = snapshot.choices.map((choice, index) => ({
      ...replyOf(choice.targetPath),
      nth: snapshot.choices.slice(0, index).filter((other) => other.targetPath === choice.targetPath).length,
      words: choice.text,
    }));
    const said = { ms: listeningTime(lines) + decidingTime(replies.map(({ words }) => words)), seen };
    const after = gaugesIn(snapshot);
    const common = {
      replies,
      said,
      snapshot,
      shifts: shiftsOf(gauges, before, after, ran),
      draws: ran.draws,
    };
    if (stop.kind === 'choices') {
      const { key, live } = listening.keyOf(snapshot);
      const isSeedBound = ran.usedSeed || live.random || live.seed;
      return { ...common, key, isSeedBound, unbounded: () => unboundedIn(snapshot, live, listening.counted) };
    }
    const outcome: Outcome = { ...stop, ...(stop.kind === 'end' && ending && { ending }) };
    return { ...common, key: outcomeKey(outcome), outcome, isSeedBound: ran.usedSeed, unbounded: () => [] };
  };

  const gaugesIn = (state: Snapshot) => valuesOf(gauges, state);

  return {
    open: (seed) => seenBy(story.start(seed), []),
    play: (from, choice) => seenBy(story.choose(from, choice), gaugesIn(from)),
    gauges,
    gaugesIn,
    points,
    containers: graph.containers,
    seen: story.seen,
    mayRead: readableIn(graph),
    groups,
    hear: (heard) => {
      listening = listen(heard);
    },
  };
};

/** Two takes end alike when they bear the same name and outcome; without a name, when they stop at the same place. */
const outcomeKey = ({ kind, path, message, ending }: Outcome): string =>
  `${kind}|${ending ? `${ending.name};${ending.outcome ?? ''}` : path}|${message}`;

const pointsOf = (containers: readonly Container[]): string[] =>
  containers.flatMap(({ content }) =>
    content.flatMap((item) =>
      item instanceof ChoicePoint && !item.isInvisibleDefault && item.pathOnChoice
        ? [item.pathOnChoice.toString()]
        : [],
    ),
  );

type TagsRead = { seen: Said['seen']; ending?: Ending };

/** Tags are few and repeat without end: each set is read once. */
const tagReader = (): ((lines: readonly SpokenLine[]) => TagsRead) => {
  const known = new Map<string, TagsRead>();
  return (lines) => {
    const tags = lines.flatMap((line) => line.tags);
    const text = tags.join('\n');
    const read = known.get(text) ?? readAll(tags);
    known.set(text, read);
    return read;
  };
};

const readAll = (tags: readonly string[]): TagsRead => {
  const { remarks } = parseObservation(tags);
  const ending = tags.flatMap((tag) => parseEnding(tag) ?? []).at(-1);
  const seen = remarks.filter(({ sign }) => sign === '+').map(({ criterion }) => criterion);
  return { seen: [...new Set(seen)], ...(ending && { ending }) };
};

/** Paths of the content are the same objects all along. */
const memoByPath = <T>(make: (path: Path) => T): ((path: Path | null) => T) => {
  const known = new Map<Path, T>();
  return (path) => {
    if (!path) throw new TypeError('A choice leads nowhere');
    const value = known.get(path) ?? make(path);
    known.set(path, value);
    return value;
  };
};
