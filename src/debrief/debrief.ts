import type { Beat, Ending } from '../lexicon/beat.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { Header } from '../lexicon/scenario.ts';
import { type Ms, QUESTIONS, type Question } from '../lexicon/session.ts';
import type { KeptNote, PlayedBeat } from '../timeline/timeline.ts';
import { type ColleagueView, viewColleague } from './colleague-view.ts';
import { type CriterionView, viewCriteria } from './criterion-view.ts';
import { type Curve, curveOf, pivotsOf } from './curve.ts';
import { type Highlights, pickHighlights } from './highlights.ts';
import { type Letter, lettersIn } from './letters.ts';
import { mainGauge } from './main-gauge.ts';
import { listenerIn, type Said } from './said.ts';
import { type Tone, toneOf } from './tone.ts';
import { type Turn, type TurnReach, turnsOf } from './turns.ts';

export { QUESTIONS, type Question } from '../lexicon/session.ts';
export type { TakeSummary } from './take-summary.ts';

/**
 * The retour of one take: what the player said, which words and which attitude were observed, and where to try again.
 * It only reads recorded facts, so an old take says the same after any edit of its scene, and nothing here is a mark:
 * occasions are counted on the player's own path, never against an ideal one.
 *
 * @example
 * const { header } = timeline.opened;
 * const retour = debrief({ take: 1, header, path: pathOf(timeline, 1), notes: timeline.notes });
 * retour.strength?.turn.choice.words; // the reply to lean on
 * retour.criteria[6];                 // reformulation: level, occasions, the phrase that proves it
 */
export const debrief = ({
  take,
  header,
  path,
  notes,
  activeMs,
  reach,
  pair,
  comments,
}: DebriefInput): Debrief => {
  const { turns: told, closing } = turnsOf(path, header, comments);
  const turns = told.map((turn, rank) => ({ ...turn, ...(reach?.[rank] ? { reach: reach[rank] } : {}) }));
  const last = path.at(-1)?.beat;
  const employer = listenerIn(header);
  const curve = curveOf(turns, header);
  const criteria = viewCriteria(turns);
  const isPair = pair || turns.some(({ noticed }) => noticed);
  return {
    take,
    title: header.title,
    ...(employer ? { employer } : {}),
    ...(last?.ending ? { ending: last.ending } : {}),
    ...(last?.end ? { end: last.end } : {}),
    ...(activeMs === undefined ? {} : { activeMs }),
    turns,
    closing,
    observed: turns.some(isObserved),
    criteria,
    ...(isPair ? { colleague: viewColleague(turns, criteria, header.aims) } : {}),
    ...pickHighlights(turns, header.aims),
    tone: toneOf(turns, mainGauge(header)),
    ...(curve ? { curve } : {}),
    letters: lettersIn(turns, closing),
    pivots: pivotsOf(turns, header.aims),
    answers: answersIn(notes.filter(({ place }) => place.take === take)),
  };
};

/** Recorded facts: the take, the header as it was when played, the path of the take, the notes of the session. */
export type DebriefInput = {
  take: number;
  header: Header;
  path: readonly PlayedBeat[];
  notes: readonly KeptNote[];
  activeMs?: Ms;
  /** What each decision still allowed, as far as the explorer knows it; nothing is ever guessed. */
  reach?: readonly TurnReach[];
  /** What colleagues to whom the take was handed wrote back. */
  comments?: readonly Comment[];
  /** A colleague read the employer, and took the nearest replies. */
  pair?: true;
};

/** What the player answers to the three open questions, in his own words; absent when he did not. */
export type Answers = Partial<Record<Question, string>>;

/**
 * `observed` is false when no reply met on the path carries any remark (a plain Ink story): nothing can then be said
 * of the criteria. `employer` is the name of the other person when there is only one. `end` is absent when the take
 * was left before its end. `colleague` is there when the take was played by two: replies are then those a colleague found
 * nearest to what was said aloud.
 */
export type Debrief = Highlights & {
  take: number;
  title: string;
  employer?: string;
  ending?: Ending;
  end?: NonNullable<Beat['end']>;
  activeMs?: Ms;
  turns: Turn[];
  closing: Said[];
  observed: boolean;
  criteria: CriterionView[];
  colleague?: ColleagueView[];
  tone: Tone;
  curve?: Curve;
  /** What colleagues wrote back, in the order of the take. */
  letters: Letter[];
  pivots: Turn[];
  answers: Answers;
};

/** The last answer given to each question counts; an emptied one is no answer. */
const answersIn = (notes: readonly KeptNote[]): Answers =>
  Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const answer = notes.findLast(({ note }) => note.type === question)?.note.text.trim();
      return answer ? [[question, answer]] : [];
    }),
  );

const isObserved = ({ choice, others, observation }: Turn): boolean =>
  [observation, choice.offers, ...others.map(({ offers }) => offers)].some(
    ({ remarks }) => remarks.length > 0,
  );
