import type { Remark } from '../lexicon/beat.ts';
import type { Criterion, Sign } from '../lexicon/criteria.ts';
import type { Turn } from './turns.ts';

/** One moment held up to the player: a turn and the remark that makes it worth looking at. */
export type Highlight = { turn: Turn; remark: Remark };

export type Highlights = { strength?: Highlight; work?: Highlight };

/**
 * One appui, one à retravailler, never the same moment.
 * Appui: among the replies with `+`, one about what the scene aims at first; then one without `-`; then the one that
 * moved the main gauge most to its good side; then the first. Saying a limit well counts even when trust pays for it.
 * À retravailler: among the replies with `-`, one about an aim first; then one that has something else to try; then
 * the one that cost most on the main gauge; then the first.
 * When both would be the same moment, another `-` is looked for, then another appui, then a reply with `0`.
 */
export const pickHighlights = (turns: readonly Turn[], aims: readonly Criterion[]): Highlights => {
  const [first, second] = rank(turns, '+', aims, ({ clean, effect }) => [clean, effect]);
  const faults = rank(turns, '-', aims, ({ advised, effect }) => [advised, -effect]);
  const onTheWay = rank(turns, '0', aims, ({ advised, effect }) => [advised, -effect]);
  const elsewhere = ({ turn }: Highlight): boolean => turn !== first?.turn;
  const [worst] = faults;
  if (worst && second && !faults.some(elsewhere)) return { strength: second, work: worst };
  const work = faults.find(elsewhere) ?? onTheWay.find(elsewhere);
  return { ...(first ? { strength: first } : {}), ...(work ? { work } : {}) };
};

type Weight = { clean: number; advised: number; effect: number };

/** Candidates, best first: aims, then the given weights, larger first, then the order of the take. One per turn. */
const rank = (
  turns: readonly Turn[],
  sign: Sign,
  aims: readonly Criterion[],
  weights: (weight: Weight) => number[],
): Highlight[] => {
  const candidates = turns.flatMap((turn) => {
    const remark = leading(turn, sign, aims);
    if (!remark) return [];
    const weight = {
      clean: turn.observation.remarks.some((other) => other.sign === '-') ? 0 : 1,
      advised: turn.observation.advice === undefined ? 0 : 1,
      effect: turn.move?.effect ?? 0,
    };
    const keys = [aimed(remark, aims), ...weights(weight)];
    return [{ turn, remark, keys }];
  });
  candidates.sort((a, b) => compare(b.keys, a.keys) || a.turn.number - b.turn.number);
  return candidates.map(({ turn, remark }) => ({ turn, remark }));
};

/** The remark of a turn to speak about: on an aim first, then one that quotes, then the first written. */
const leading = ({ observation }: Turn, sign: Sign, aims: readonly Criterion[]): Remark | undefined =>
  observation.remarks
    .filter((remark) => remark.sign === sign)
    .toSorted((a, b) => aimed(b, aims) - aimed(a, aims) || quotes(b) - quotes(a))[0];

const quotes = ({ quote }: Remark): number => (quote === undefined ? 0 : 1);

const aimed = ({ criterion }: Remark, aims: readonly Criterion[]): number =>
  aims.includes(criterion) ? 1 : 0;

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [i, x] of a.entries()) {
    const difference = x - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
