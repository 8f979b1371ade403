import * as v from 'valibot';
import { CRITERIA, LEVELS } from '../criteria.ts';
import { QUESTIONS } from '../session.ts';
import type { TakeNotes, WrittenAnswer } from '../take-note.ts';
import { place, rank } from './stamp-schema.ts';

const criterionNote = v.object({
  level: v.picklist(LEVELS),
  offered: rank,
  taken: rank,
  entry: v.exactOptional(v.object({ decision: rank, place })),
});

/** The shape of what is summed up of the takes of a session, as storage gives it back. */
export const takeNotesSchema: v.GenericSchema<unknown, TakeNotes> = v.object({
  beats: rank,
  takes: v.array(
    v.object({
      take: rank,
      at: v.pipe(v.number(), v.finite()),
      decisions: rank,
      ending: v.exactOptional(v.object({ name: v.string(), outcome: v.exactOptional(v.string()) })),
      criteria: v.record(v.picklist(CRITERIA), criterionNote),
    }),
  ),
});

/** The shape of what was written in the retours of a session, as storage gives it back. */
export const writtenAnswersSchema: v.GenericSchema<unknown, WrittenAnswer[]> = v.array(
  v.object({
    take: rank,
    question: v.picklist(QUESTIONS),
    text: v.string(),
    t: v.pipe(v.number(), v.finite()),
  }),
);
