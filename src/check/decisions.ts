import { CRITERIA, type Sign } from '../lexicon/criteria.ts';
import type { ExploredScene, SceneChoice } from './scene.ts';

/** A reply as offered somewhere: what it brings, criterion by criterion, then gauge by gauge, more being better. */
export type Offered = { choice: SceneChoice; words: string; brings: readonly number[] };

/** A decision met by the explorer; decisions that offer the same replies are one. */
export type Decision = readonly Offered[];

const POINTS: Record<Sign, number> = { '+': 1, '0': 0, '-': -1 };

const known = new WeakMap<ExploredScene, Decision[]>();

/** Every decision of a scene that offers at least two replies, in the order they are met. */
export const decisionsOf = (scene: ExploredScene): readonly Decision[] => {
  const before = known.get(scene);
  if (before) return before;
  const choices = new Map(scene.choices.map((choice) => [choice.path, choice]));
  const moves = gaugeMoves(scene);
  const decisions = new Map<string, Decision>();
  for (const moment of scene.explored.graph.moments) {
    if (moment.kind !== 'decision') continue;
    const key = moment.replies.map(({ path }) => path).join(' ');
    if (decisions.has(key)) continue;
    const offered = moment.replies.flatMap(({ path, words }): Offered[] => {
      const choice = choices.get(path);
      return choice ? [{ choice, words, brings: bringsOf(choice, moves.get(path) ?? []) }] : [];
    });
    if (offered.length > 1) decisions.set(key, offered);
  }
  const all = [...decisions.values()];
  known.set(scene, all);
  return all;
};

const bringsOf = ({ remarks }: SceneChoice, moves: readonly number[]): number[] => [
  ...CRITERIA.map((criterion) =>
    remarks
      .filter((remark) => remark.criterion === criterion)
      .reduce((sum, { sign }) => sum + POINTS[sign], 0),
  ),
  ...moves,
];

/** What each reply does to each gauge at most, counted towards the good side. */
const gaugeMoves = ({ explored: { graph }, header }: ExploredScene): Map<string, number[]> => {
  const sides = graph.gauges.map((name) =>
    header.gauges.some((gauge) => gauge.name === name && gauge.better === 'bas') ? -1 : 1,
  );
  const moves = new Map<string, number[]>();
  for (const moment of graph.moments) {
    if (moment.kind !== 'decision') continue;
    for (const [rank, { path }] of moment.replies.entries()) {
      const move = moves.get(path) ?? sides.map(() => 0);
      moves.set(path, move);
      for (const shift of moment.transitions?.[rank]?.shifts ?? []) {
        const by = 'by' in shift ? shift.by * (sides[shift.gauge] ?? 1) : 0;
        if (Math.abs(by) > Math.abs(move[shift.gauge] ?? 0)) move[shift.gauge] = by;
      }
    }
  }
  return moves;
};

/** At least as good in everything, better in something. */
export const dominates = (one: Offered, other: Offered): boolean =>
  one.brings.every((value, at) => value >= (other.brings[at] ?? 0)) &&
  one.brings.some((value, at) => value > (other.brings[at] ?? 0));

/** The reply that brings most, when there is only one such. */
export const bestOf = (decision: Decision): Offered | undefined => {
  const totals = decision.map(({ brings }) => brings.reduce((sum, value) => sum + value, 0));
  const most = Math.max(...totals);
  return totals.filter((total) => total === most).length === 1 ? decision[totals.indexOf(most)] : undefined;
};
