import { CRITERIA, type Criterion } from '../lexicon/criteria.ts';
import type { Outlook, Reach } from '../lexicon/reach.ts';
import { alike } from './alike.ts';
import type { Explored } from './explore.ts';
import { nextMoments, type StateGraph, transitionsOf } from './state-graph.ts';
import { type Order, orderOf, totalsOf } from './totals.ts';

/**
 * The reach of a scene, for the retour: from each moment the endings still possible and the occasions to come. Moments
 * from which everything looks alike are made one, which makes it several times smaller. Undefined when the exploration
 * did not end: a figure is never invented.
 */
export const reachOf = ({ script, graph, seed, anySeed, complete }: Explored): Reach | undefined => {
  if (!complete) return undefined;
  const order = orderOf(graph);
  const endings = new Interned<{ name?: string; outcome?: string }>();
  const outlooks = new Interned<Outlook>();
  const paths = new Interned<string>();
  const possible = possibleEndings(graph, order, endings);
  const occasions = occasionsLeft(graph, order);
  const looks = graph.moments.map((_, at) =>
    outlooks.rankOf({ endings: possible[at] ?? [], occasions: occasions(at) }),
  );
  const replies = graph.moments.map((moment) =>
    transitionsOf(moment).map((_, choice) =>
      paths.rankOf((moment.kind === 'decision' && moment.replies[choice]?.path) || ''),
    ),
  );
  const faces = new Interned<readonly unknown[]>();
  const classOf = alike(
    looks.map((look, at) => faces.rankOf([look, replies[at]])),
    nextMoments(graph),
  );

  const moments: number[][] = [];
  for (const [at, moment] of graph.moments.entries())
    moments[classOf[at] ?? 0] ??= [
      looks[at] ?? 0,
      ...transitionsOf(moment).flatMap(({ to }, choice) => [replies[at]?.[choice] ?? 0, classOf[to] ?? 0]),
    ];
  return {
    format: 1,
    hash: script.hash,
    openings: graph.openings.map(({ draws, moment }) => ({
      draws: [...draws],
      moment: classOf[moment] ?? 0,
    })),
    seed,
    anySeed,
    endings: endings.list,
    paths: paths.list,
    outlooks: outlooks.list,
    moments,
  };
};

/** Numbers values by their content, from 0, in order of arrival. */
class Interned<T> {
  readonly list: T[] = [];
  private readonly ranks = new Map<string, number>();

  rankOf(value: T): number {
    const key = JSON.stringify(value);
    const rank = this.ranks.get(key) ?? this.list.length;
    if (rank === this.list.length) this.list.push(value);
    this.ranks.set(key, rank);
    return rank;
  }
}

/** Ranks of the endings that each moment may come to, smallest first. */
const possibleEndings = (
  graph: StateGraph,
  { members }: Order,
  endings: Interned<{ name?: string; outcome?: string }>,
): number[][] => {
  const possible: number[][] = [];
  for (const loop of members) {
    const found = new Set<number>();
    for (const at of loop) {
      const moment = graph.moments[at];
      if (moment?.kind === 'outcome' && moment.outcome.kind === 'end') {
        const { ending, path } = moment.outcome;
        found.add(endings.rankOf(ending ? { ...ending } : { outcome: path }));
      }
      for (const { to } of transitionsOf(moment)) for (const ending of possible[to] ?? []) found.add(ending);
    }
    const sorted = [...found].sort((a, b) => a - b);
    for (const at of loop) possible[at] = sorted;
  }
  return possible;
};

/** An occasion is a decision where some reply would be seen `+` for the criterion. */
const occasionsLeft = (graph: StateGraph, order: Order): ((at: number) => Outlook['occasions']) => {
  const offers = graph.moments.map(
    (moment) => new Set(transitionsOf(moment).flatMap(({ said }) => said.seen)),
  );
  const isOver = (at: number): boolean => graph.moments[at]?.kind === 'outcome';
  const met = CRITERIA.filter((criterion) => offers.some((offered) => offered.has(criterion)));
  const totals = met.map((criterion): [Criterion, ReturnType<typeof totalsOf>] => [
    criterion,
    totalsOf(graph, order, (at) => (offers[at]?.has(criterion) ? 1 : 0), isOver),
  ]);
  return (at) =>
    Object.fromEntries(
      totals.flatMap(([criterion, { least, most }]) => {
        const [fewest, highest] = [least[at] ?? 0, most[at] ?? 0];
        if (highest === 0) return [];
        const limit = Number.isFinite(highest) ? highest : -1;
        return [[criterion, { least: Number.isFinite(fewest) ? fewest : 0, most: limit }]];
      }),
    );
};
