import { viewCriteria } from '../debrief/criterion-view.ts';
import { countOccasions, occasionAt } from '../debrief/occasions.ts';
import { type Turn, turnsOf } from '../debrief/turns.ts';
import type { Criterion } from '../lexicon/criteria.ts';
import type { CriterionNote, Entry, TakeNote } from '../lexicon/take-note.ts';
import { pathOf } from '../timeline/path.ts';
import type { PlayedBeat, Take, Timeline } from '../timeline/timeline.ts';

/**
 * Sums up the takes of a rehearsal that are over, in the order they were opened. Told again from the same facts it
 * says the same, so it may be kept beside the log or dropped at will. A forum belongs to its group: nothing is said of it.
 *
 * @example summariesOf(events.reduce(foldTimeline, EMPTY_TIMELINE))[0]?.criteria.questions?.level // 'seen'
 */
export const summariesOf = (timeline: Timeline): TakeNote[] => {
  const { opened } = timeline;
  if (opened?.kind !== 'rehearsal') return [];
  const counted = new Set<PlayedBeat>();
  return timeline.takes.filter(isOver).map((take) => {
    const path = pathOf(timeline, take.take);
    const { turns } = turnsOf(path, opened.header);
    const answers = answersIn(path);
    const fresh = turns.filter((_, rank) => isNew(answers[rank], counted));
    for (const answer of answers) counted.add(answer);
    const last = path.at(-1);
    return {
      take: take.take,
      at: last?.t ?? take.t,
      decisions: turns.length,
      ...(last?.beat.ending ? { ending: last.beat.ending } : {}),
      criteria: criteriaIn(turns, fresh),
    };
  });
};

const isOver = ({ beats }: Take): boolean => beats.at(-1)?.beat.end !== undefined;

/** The beats that answered the decisions of a path, in the order of its turns. */
const answersIn = (path: readonly PlayedBeat[]): PlayedBeat[] =>
  path.filter(({ step }, rank) => rank > 0 && step !== undefined);

const isNew = (answer: PlayedBeat | undefined, counted: ReadonlySet<PlayedBeat>): boolean =>
  answer !== undefined && !counted.has(answer);

const criteriaIn = (turns: readonly Turn[], fresh: readonly Turn[]): TakeNote['criteria'] => {
  const notes: Partial<Record<Criterion, CriterionNote>> = {};
  for (const { criterion, level } of viewCriteria(turns)) {
    if (level === 'no-occasion') continue;
    const { offered, taken } = countOccasions(fresh, criterion);
    const entry = entryIn(turns, criterion);
    notes[criterion] = { level, offered, taken, ...(entry ? { entry } : {}) };
  }
  return notes;
};

/** The last occasion left: of all ways to try again, the shortest to the end of the scene. */
const entryIn = (turns: readonly Turn[], criterion: Criterion): Entry | undefined => {
  const left = turns.findLast((turn) => occasionAt(turn, criterion) === 'missed');
  return left && { decision: left.number, place: left.place };
};
