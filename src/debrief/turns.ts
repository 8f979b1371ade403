import { type Beat, type Choice, NOTHING_OBSERVED, type Observation } from '../lexicon/beat.ts';
import type { Comment } from '../lexicon/comment.ts';
import type { Noticed } from '../lexicon/noticed.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Place, Step } from '../lexicon/session.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { type Move, mainGauge, moveOf } from './main-gauge.ts';
import { type Said, saidIn } from './said.ts';

/**
 * One decision of a take: what was heard before it, the reply chosen and what was observed of it, what else was
 * offered. `number` counts decisions from 1; `place` is where to replay it: the decision itself, its replies in front.
 */
export type Turn = {
  number: number;
  place: Place;
  before: Said[];
  choice: Choice;
  others: Choice[];
  observation: Observation;
  ownWords?: string;
  /** The name of what was said aloud before picking that reply. */
  voice?: string;
  /** What a colleague noticed in the answer said aloud, in the order of the taps. */
  noticed?: Noticed[];
  /** What colleagues wrote back about the reply. */
  comments?: Comment[];
  move?: Move;
  reach?: TurnReach;
};

/** Names of the endings still possible before a reply, and of those that it closed. An ending may have no name. */
export type TurnReach = { possible: string[]; closed: string[] };

/** The turns of a path, then what was said after the last reply. A beat that no decision opened joins the next turn. */
export const turnsOf = (
  path: readonly PlayedBeat[],
  header: Header,
  comments: readonly Comment[] = [],
): { turns: Turn[]; closing: Said[] } => {
  const commentsOn = (place: Place): { comments?: Comment[] } => {
    const found = comments.filter((one) => samePlace(one.place, place));
    return found.length > 0 ? { comments: found } : {};
  };
  const gauge = mainGauge(header);
  const turns: Turn[] = [];
  let heard: Said[] = [];
  let from: PlayedBeat | undefined;
  for (const played of path) {
    const said = saidIn(played, header).map((one) => ({ ...one, ...(one.place && commentsOn(one.place)) }));
    const echo = echoOf(said, played.step);
    if (from && played.step) {
      const place = { ...from.place, line: from.beat.lines.length };
      const choice = chosenAt(from.beat, played.step);
      const ownWords = played.ownWords?.trim();
      const move = gauge && moveOf(gauge, from.beat, played.beat);
      turns.push({
        number: turns.length + 1,
        place,
        before: heard,
        choice,
        others: from.beat.choices.filter((other) => other !== choice),
        observation: played.beat.observation,
        ...(ownWords ? { ownWords } : {}),
        ...(played.voice ? { voice: played.voice } : {}),
        ...(played.noticed?.length ? { noticed: played.noticed } : {}),
        ...(echo?.comments ? { comments: echo.comments } : commentsOn(place)),
        ...(move ? { move } : {}),
      });
      heard = [];
    }
    heard = [...heard, ...said.filter((one) => one !== echo)];
    from = played;
  }
  return { turns, closing: heard };
};

/** Ink may print the reply just chosen as the next line: it is told once. */
const echoOf = ([first]: readonly Said[], step: Step | undefined): Said | undefined =>
  first && step && first.text.trim() === step.ref.words.trim() ? first : undefined;

const samePlace = (a: Place, b: Place): boolean =>
  a.take === b.take && a.beat === b.beat && a.line === b.line;

/** The reply a step took; a record whose choice is missing keeps at least its words. */
const chosenAt = (beat: Beat, { choice, ref }: Step): Choice =>
  beat.choices[choice] ?? { ref, words: ref.words, offers: NOTHING_OBSERVED };
