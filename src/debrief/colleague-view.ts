import type { Criterion } from '../lexicon/criteria.ts';
import type { CriterionView } from './criterion-view.ts';
import type { Level } from './level.ts';
import type { Occasions } from './occasions.ts';
import type { Turn } from './turns.ts';

/**
 * What a colleague noticed of one criterion, answer by answer, and what the machine says of the replies he took for
 * them: two looks at two things, side by side, never one sum.
 */
export type ColleagueView = {
  criterion: Criterion;
  moments: ColleagueMoment[];
  machine: { level: Level; occasions: Occasions };
};

/** `turn` is the number of a decision, `nearest` the reply taken there for what was said aloud, `quote` words really heard. */
export type ColleagueMoment = { turn: number; level: Level; quote?: string; nearest: string };

/** What the scene aims at, noticed or not, then whatever else was noticed, in the order of the scene then of the grid. */
export const viewColleague = (
  turns: readonly Turn[],
  criteria: readonly CriterionView[],
  aims: readonly Criterion[],
): ColleagueView[] =>
  criteria
    .map(({ criterion, level, occasions }) => ({
      criterion,
      moments: momentsOf(turns, criterion),
      machine: { level, occasions },
    }))
    .filter(({ criterion, moments }) => aims.includes(criterion) || moments.length > 0)
    .sort((a, b) => rankIn(aims, a.criterion) - rankIn(aims, b.criterion));

const rankIn = (aims: readonly Criterion[], criterion: Criterion): number =>
  aims.includes(criterion) ? aims.indexOf(criterion) : aims.length;

const momentsOf = (turns: readonly Turn[], criterion: Criterion): ColleagueMoment[] =>
  turns.flatMap(({ number, choice, noticed = [] }) =>
    noticed.flatMap(({ criterion: about, level, quote }) =>
      about === criterion && level
        ? [{ turn: number, level, nearest: choice.words, ...(quote ? { quote } : {}) }]
        : [],
    ),
  );
