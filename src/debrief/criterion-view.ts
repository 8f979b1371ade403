import type { Observation, Remark } from '../lexicon/beat.ts';
import { CRITERIA, type Criterion, type Family, familyOf, type Sign } from '../lexicon/criteria.ts';
import { type Level, levelOf } from './level.ts';
import { countOccasions, hasSign, type Occasions, occasionAt } from './occasions.ts';
import type { Turn } from './turns.ts';

/** A phrase of the take: the reply it stands in and the remark that quotes it. `turn` is a decision number. */
export type Phrase = { turn: number; words: string; remark: Remark };

/**
 * All that a take shows of one criterion. `proof` is the chosen phrase that proves the level; `chance`, given only
 * when nothing was seen, is a phrase that was offered and not chosen. `points` is `+` less `-`, shown under « Détail ».
 */
export type CriterionView = {
  criterion: Criterion;
  family: Family;
  level: Level;
  occasions: Occasions;
  signs: Record<Sign, number>;
  points: number;
  proof?: Phrase;
  chance?: Phrase;
};

/** The ten criteria in the order of the grid, as a take shows them. */
export const viewCriteria = (turns: readonly Turn[]): CriterionView[] =>
  CRITERIA.map((criterion) => viewCriterion(turns, criterion));

const viewCriterion = (turns: readonly Turn[], criterion: Criterion): CriterionView => {
  const signs = countSigns(turns, criterion);
  const occasions = countOccasions(turns, criterion);
  const level = levelOf(occasions, signs['0']);
  const good = turns.filter(({ observation }) => !isReworked(observation));
  const proof =
    phraseWith(good, criterion, '+') ?? phraseWith(turns, criterion, '+') ?? phraseWith(good, criterion, '0');
  const chance = level === 'unseen' ? chanceOf(turns, criterion) : undefined;
  return {
    criterion,
    family: familyOf(criterion),
    level,
    occasions,
    signs,
    points: signs['+'] - signs['-'],
    ...(proof ? { proof } : {}),
    ...(chance ? { chance } : {}),
  };
};

const countSigns = (turns: readonly Turn[], criterion: Criterion): Record<Sign, number> => {
  const signs: Record<Sign, number> = { '+': 0, '0': 0, '-': 0 };
  for (const { observation } of turns) {
    for (const remark of observation.remarks) if (remark.criterion === criterion) signs[remark.sign] += 1;
  }
  return signs;
};

/** The chosen phrase of a sign that moved the main gauge most towards its good side; a quoted one first. */
const phraseWith = (turns: readonly Turn[], criterion: Criterion, sign: Sign): Phrase | undefined => {
  const found = turns.flatMap(({ number, choice, observation, move }) =>
    observation.remarks
      .filter((remark) => remark.criterion === criterion && remark.sign === sign)
      .map((remark) => ({
        phrase: { turn: number, words: choice.words, remark },
        effect: move?.effect ?? 0,
      })),
  );
  found.sort((a, b) => quoted(b.phrase) - quoted(a.phrase) || b.effect - a.effect);
  return found[0]?.phrase;
};

/** A reply that has something to rework is not held up as an example of anything. */
const isReworked = ({ remarks }: Observation): boolean => remarks.some(({ sign }) => sign === '-');

const quoted = ({ remark }: Phrase): number => (remark.quote === undefined ? 0 : 1);

const chanceOf = (turns: readonly Turn[], criterion: Criterion): Phrase | undefined => {
  for (const turn of turns) {
    if (occasionAt(turn, criterion) !== 'missed') continue;
    const other = turn.others.find(({ offers }) => hasSign(offers, criterion, '+') && !isReworked(offers));
    const remark = other?.offers.remarks.find(
      (candidate) => candidate.criterion === criterion && candidate.sign === '+',
    );
    if (other && remark) return { turn: turn.number, words: other.words, remark };
  }
  return undefined;
};
