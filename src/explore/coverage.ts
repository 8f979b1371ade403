import type { Script, SourceRun } from '../lexicon/script.ts';
import { Container, InkObject, StringValue } from '../script/ink-engine.ts';
import type { Player } from './player.ts';
import type { SilentGroup } from './silent-groups.ts';

/** Something written that no take can reach. A line is named by its words, a choice by its label or ink path. */
export type Unreachable = {
  kind: 'knot' | 'stitch' | 'choice' | 'line';
  name: string;
  file: string;
  line: number;
  /** It stands in something unreachable that is listed too. */
  isInside?: true;
};

/** How much of a story was seen: `seen` choice points of `total` were taken at least once. */
export type Coverage = { choicePoints: { total: number; seen: number }; unreachable: Unreachable[] };

/**
 * Lists what cannot be reached: all that was never seen when the exploration is complete; otherwise only what no divert
 * leads to, whatever the choices. In doubt about words, they are not listed.
 */
export const coverageOf = (
  script: Script,
  player: Player,
  taken: Int32Array,
  isComplete: boolean,
  doubtful: readonly SilentGroup[],
): Coverage => {
  const containers = new Map(player.containers.map((container) => [container.path.toString(), container]));
  const unsure = new Set(doubtful.flatMap(({ words }) => words.flatMap(allIn)));
  const isSeen = (item: InkObject): boolean =>
    player.seen.has(item) || ((!isComplete || unsure.has(item)) && player.mayRead(item));
  const isReached = (path: string): boolean => {
    const container = containers.get(path);
    return !container || isSeen(container) || container.content.some(isSeen);
  };
  const ranks = new Map(player.points.map((path, rank) => [path, rank]));
  const isTaken = (path: string): boolean => {
    const rank = ranks.get(path);
    return rank === undefined || !isComplete ? isReached(path) : (taken[rank] ?? 0) > 0;
  };

  const lost: (Unreachable & { path: string })[] = [];
  for (const [path, { file, line }] of Object.entries(script.places))
    if (!isReached(path))
      lost.push({ kind: path.includes('.') ? 'stitch' : 'knot', name: path, file, line, path });
  for (const [path, { file, line, label }] of Object.entries(script.choices))
    if (!isTaken(path)) lost.push({ kind: 'choice', name: label ?? path, file, line, path });
  lost.push(...lostLines(script, containers, isSeen));

  const outer = new Set(lost.flatMap(({ kind, path }) => (kind === 'line' ? [] : [path])));
  return {
    choicePoints: { total: taken.length, seen: taken.filter((times) => times > 0).length },
    unreachable: lost.map(({ path, ...one }) => ({
      ...one,
      ...(isWithin(path, outer) && { isInside: true }),
    })),
  };
};

const allIn = (container: Container): InkObject[] =>
  [...container.content, ...container.namedContent.values()].flatMap((item) =>
    item instanceof Container ? allIn(item) : item instanceof InkObject ? [item] : [],
  );

const isWithin = (path: string, outer: ReadonlySet<string>): boolean => {
  const parts = path.split('.');
  return parts.some((_, length) => length > 0 && outer.has(parts.slice(0, length).join('.')));
};

/** A line is lost when it has words and nothing of it was read, wherever the compiler put its pieces. */
const lostLines = (
  { lines }: Script,
  containers: ReadonlyMap<string, Container>,
  isSeen: (item: InkObject) => boolean,
): (Unreachable & { path: string })[] => {
  const written = new Map<
    string,
    { name: string; file: string; line: number; path: string; isRead: boolean }
  >();
  for (const [path, runs] of Object.entries(lines?.runs ?? {})) {
    const content = containers.get(path)?.content ?? [];
    for (const [rank, [from, fileRank, line]] of runs.entries()) {
      const file = lines?.files[fileRank] ?? '';
      const items = content.slice(from, endOf(runs, rank)).filter((item) => !(item instanceof Container));
      const words = items.flatMap(wordsOf).join('').trim();
      const known = written.get(`${file}:${line}`) ?? {
        name: '',
        file,
        line,
        path: `${path}.`,
        isRead: false,
      };
      written.set(`${file}:${line}`, {
        ...known,
        name: known.name || words,
        isRead: known.isRead || items.some(isSeen),
      });
    }
  }
  return [...written.values()]
    .filter(({ name, isRead }) => name !== '' && !isRead)
    .map(({ isRead: _, ...line }) => ({ kind: 'line' as const, ...line }));
};

const endOf = (runs: readonly SourceRun[], rank: number): number | undefined => runs[rank + 1]?.[0];

const wordsOf = (item: InkObject): string[] =>
  item instanceof StringValue && item.value ? [item.value] : [];
