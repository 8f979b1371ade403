import * as v from 'valibot';
import { takeNotesSchema, writtenAnswersSchema } from '../lexicon/schemas/take-note-schema.ts';
import type { Event, Ms, ScriptRef } from '../lexicon/session.ts';
import type { TakeNotes, WrittenAnswer } from '../lexicon/take-note.ts';

/**
 * One line of the list of sessions, kept up to date in the same write as the events so that the list opens without
 * reading any of them. `seq` is the rank of the last event, `takes` and `beats` count what was recorded, `over` says
 * that the last beat played was an end, `ending` its name when the author gave one. A forum is over once its names are
 * erased, whatever its versions came to.
 */
export type SessionRow = {
  id: string;
  seq: number;
  /** Of a forum; a row without it is of a rehearsal. */
  kind?: 'forum';
  /** A colleague read the employer: what goes on as « Jouer à deux ». */
  pair?: true;
  script: ScriptRef;
  title: string;
  startedAt: Ms;
  updatedAt: Ms;
  takes: number;
  beats: number;
  over: boolean;
  ending?: string;
  /** What the carnet needs of its takes, when it was told and is still up to date: see `areNotesFresh`. */
  notes?: TakeNotes;
  /** What was written in the retours of its takes. */
  answers?: WrittenAnswer[];
};

/** The row after one more event. A session whose opening is not known yet has an empty title. */
export function foldRow(row: SessionRow, event: Event): SessionRow {
  const next = { ...row, seq: event.seq, updatedAt: event.t };
  if (event.type === 'sessionOpened') {
    const { script, header, kind, pair, t } = event;
    const company = { ...(kind === 'forum' ? { kind } : {}), ...(pair ? { pair } : {}) };
    return { ...next, ...company, script, title: header.title, startedAt: t };
  }
  if (event.type === 'takeOpened') return { ...next, takes: row.takes + 1 };
  if (event.type === 'namesErased') return { ...next, over: true };
  if (event.type === 'noted' && event.note.type !== 'ownWords') return withAnswer(next, event);
  if (event.type !== 'beatPlayed') return next;
  if (row.kind === 'forum') return { ...next, beats: row.beats + 1 };
  const { ending: _, ...rest } = next;
  const { end, ending } = event.beat;
  return {
    ...rest,
    beats: row.beats + 1,
    over: end !== undefined,
    ...(ending ? { ending: ending.name } : {}),
    // A beat that is no end leaves what was told of the takes as true as it was; an end makes it late by one beat.
    ...(row.notes && areNotesFresh(row) && end === undefined
      ? { notes: { ...row.notes, beats: row.beats + 1 } }
      : {}),
  };
}

/** The last answer of a take to a question counts; a blank one takes it back. */
const withAnswer = (row: SessionRow, { place, note, t }: Extract<Event, { type: 'noted' }>): SessionRow => {
  const { answers = [], ...rest } = row;
  const others = answers.filter((one) => one.take !== place.take || one.question !== note.type);
  const text = note.text.trim();
  const kept =
    text === '' || note.type === 'ownWords'
      ? others
      : [...others, { take: place.take, question: note.type, text, t }];
  return kept.length > 0 ? { ...rest, answers: kept } : rest;
};

/** Do the notes of a row know all the takes that are over? An older row has none, and a new ending makes them late. */
export const areNotesFresh = ({ kind, beats, notes }: SessionRow): boolean =>
  kind === 'forum' || notes?.beats === beats;

export const blankRow = (id: string): SessionRow => ({
  id,
  seq: 0,
  script: { id: '', hash: '' },
  title: '',
  startedAt: 0,
  updatedAt: 0,
  takes: 0,
  beats: 0,
  over: false,
});

const rowSchema: v.GenericSchema<unknown, SessionRow> = v.object({
  id: v.string(),
  seq: v.number(),
  kind: v.exactOptional(v.literal('forum')),
  pair: v.exactOptional(v.literal(true)),
  script: v.object({ id: v.string(), hash: v.string() }),
  title: v.string(),
  startedAt: v.number(),
  updatedAt: v.number(),
  takes: v.number(),
  beats: v.number(),
  over: v.boolean(),
  ending: v.exactOptional(v.string()),
  notes: v.exactOptional(takeNotesSchema),
  answers: v.exactOptional(writtenAnswersSchema),
});

/** Is this value, from storage, the row of a session? */
export const isSessionRow = (row: unknown): row is SessionRow => v.is(rowSchema, row);
