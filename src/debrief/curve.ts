import type { Criterion } from '../lexicon/criteria.ts';
import type { Gauge, Header } from '../lexicon/scenario.ts';
import { mainGauge } from './main-gauge.ts';
import type { Turn } from './turns.ts';

/** The main gauge by decision: `points[0]` is before the first reply (decision 0), then one point per decision. */
export type Curve = { gauge: Gauge; points: { decision: number; value: number }[] };

/** The curve of a take; undefined without gauge, or when no decision gave it a value. */
export const curveOf = (turns: readonly Turn[], header: Header): Curve | undefined => {
  const gauge = mainGauge(header);
  const moved = turns.flatMap(({ number, move }) => (move ? [{ number, move }] : []));
  const [first] = moved;
  if (!gauge || !first) return undefined;
  return {
    gauge,
    points: [
      { decision: first.number - 1, value: first.move.before },
      ...moved.map(({ number, move }) => ({ decision: number, value: move.after })),
    ],
  };
};

const AT_MOST = 3;

/**
 * At most three moments where the exchange turned, in the order of the take: the largest moves of the main gauge up
 * or down; between equal moves, those that turn the curve back, then those about an aim of the scene, then the first.
 */
export const pivotsOf = (turns: readonly Turn[], aims: readonly Criterion[]): Turn[] => {
  const moves = turns.filter(({ move }) => move && move.effect !== 0);
  const ranked = moves.map((turn, i) => ({
    turn,
    size: Math.abs(turn.move?.effect ?? 0),
    turns: Math.sign(moves[i - 1]?.move?.effect ?? 0) === -Math.sign(turn.move?.effect ?? 0) ? 1 : 0,
    aimed: turn.observation.remarks.some(({ criterion }) => aims.includes(criterion)) ? 1 : 0,
  }));
  ranked.sort((a, b) => b.size - a.size || b.turns - a.turns || b.aimed - a.aimed);
  return ranked
    .slice(0, AT_MOST)
    .map(({ turn }) => turn)
    .sort((a, b) => a.number - b.number);
};
