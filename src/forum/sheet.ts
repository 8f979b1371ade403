import type { Aside, Beat } from '../lexicon/beat.ts';
import type { Phase } from '../lexicon/forum.ts';
import type { Utterance } from '../lexicon/picture.ts';
import type { Channel, Role } from '../lexicon/scenario.ts';
import type { Step } from '../lexicon/session.ts';
import { dialogueOf } from '../rehearsal/dialogue.ts';
import { cuesAt } from '../rehearsal/dwell.ts';
import { pathOf } from '../timeline/path.ts';
import type { PlayedBeat } from '../timeline/timeline.ts';
import { modelChoice } from './halt.ts';
import { type ForumSession, MODEL } from './session.ts';

/**
 * The conductor sheet, as data: all that a joker needs to lead the session with paper alone. It holds secrets and
 * thoughts: it is for the joker, never for the room.
 */
export type Sheet = {
  title: string;
  channel?: Channel;
  minutes?: number;
  theme?: string;
  objective?: string;
  roles: Role[];
  /** The question of the day, if it is already chosen. */
  question?: string;
  plan: { phase: Phase; minutes: number }[];
  secrets: string[];
  scene: SheetMoment[];
  /** The author wrote no bad reply at the last decision: the group plays on from there. */
  opens: 'to-the-end' | 'to-a-decision';
};

/** What is said up to a decision, the model's reply included, then all that could be answered there. */
export type SheetMoment = { lines: SheetLine[]; replies: { words: string; model?: true }[] };

/** A line of the scene. Numbers run from 1 through the whole scene, so that « Stop ! » can be noted by hand. */
export type SheetLine = {
  number: number;
  by: Utterance['by'];
  speaker?: string;
  text: string;
  /** For the joker alone: what he thinks here, what the room may be asked, what appears on the adviser's screen. */
  thoughts: string[];
  questions: string[];
  messages: string[];
};

/** A beat of the model and the reply that led to it: `modelBeats` of the house `script` gives them. */
export type ModelPath = readonly { step?: Step; beat: Beat }[];

/**
 * The sheet of a session. `model` is the scene as its author meant it, so that all its lines are there before anyone has
 * played it; what the room has played of it counts first.
 *
 * @example sheetOf(session, modelBeats(script, seed)).scene[0]?.lines[0] // { number: 1, speaker: 'M. Bertin', text: 'Cinq semaines !', … }
 */
export function sheetOf(session: ForumSession, model: ModelPath): Sheet {
  const { timeline } = session.scene;
  const header = timeline.opened?.header;
  const played = pathOf(timeline, MODEL);
  const path = played.length < model.length ? model.map(asPlayed) : played;
  const said = header ? saidOn(path, (end) => dialogueOf(header, path, end, undefined)) : [];
  const last = path.at(-1)?.beat;
  return {
    title: header?.title ?? '',
    ...(header ? { channel: header.channel } : {}),
    ...(header?.minutes === undefined ? {} : { minutes: header.minutes }),
    ...(header?.theme ? { theme: header.theme } : {}),
    ...(header?.objective ? { objective: header.objective } : {}),
    roles: header?.roles ?? [],
    ...(session.question ? { question: session.question } : {}),
    plan: session.phases.map(({ phase, minutes }) => ({ phase, minutes })),
    secrets: header?.secrets ?? [],
    scene: path.map(({ beat }, rank) => momentOf(beat, rank, said)),
    opens: last && last.choices.length > 0 ? 'to-a-decision' : 'to-the-end',
  };
}

type End = PlayedBeat['place'];

const asPlayed = ({ step, beat }: ModelPath[number], rank: number): PlayedBeat => ({
  place: { take: MODEL, beat: rank, line: 0 },
  t: 0,
  ...(step ? { step } : {}),
  beat,
});

/** All that is said to the end of a path; empty lines, which only carry a cue, are nothing to read. */
function saidOn(path: readonly PlayedBeat[], tell: (end: End) => Utterance[]): Utterance[] {
  const line = path.at(-1)?.beat.lines.length ?? 0;
  return tell({ take: MODEL, beat: path.length - 1, line }).filter(({ text }) => text.trim() !== '');
}

function momentOf(beat: Beat, rank: number, said: readonly Utterance[]): SheetMoment {
  const first = said.findIndex(({ place }) => place.beat === rank);
  const here = said.filter(({ place }) => place.beat === rank);
  const taken = modelChoice(beat.choices);
  return {
    lines: here.map((utterance, index) =>
      lineOf(beat, utterance, first + index + 1, here[index - 1], here[index + 1]),
    ),
    replies: beat.choices.map(({ words }, choice) => ({
      words,
      ...(choice === taken ? { model: true } : {}),
    })),
  };
}

/** Asides and messages are written above a line; those below the last one go with it. */
function lineOf(
  beat: Beat,
  { place, by, speaker, text }: Utterance,
  number: number,
  before: Utterance | undefined,
  after: Utterance | undefined,
): SheetLine {
  const goesHere = (line: number): boolean =>
    line > (before?.place.line ?? -1) && (line <= place.line || after === undefined);
  const asides = (type: Aside['type']): string[] =>
    beat.asides.flatMap((one) => (one.type === type && goesHere(one.line) ? [one.text] : []));
  const cues = [...beat.lines.keys(), beat.lines.length]
    .filter(goesHere)
    .flatMap((line) => cuesAt(beat, line));
  return {
    number,
    by,
    ...(speaker ? { speaker } : {}),
    text,
    thoughts: asides('thought'),
    questions: asides('question'),
    messages: cues.flatMap((cue) => (cue.type === 'message' ? [cue.text] : [])),
  };
}
