import * as v from 'valibot';
import { CRITERIA, LEVELS } from '../criteria.ts';
import { type Event, KINDS, NOTE_TYPES, PACES, TAKE_REASONS } from '../session.ts';
import { beatSchema, choiceRefSchema } from './beat-schema.ts';
import { commentFields } from './comment-schema.ts';
import { FORUM_EVENTS } from './forum-schema.ts';
import { headerSchema } from './header-schema.ts';
import { actor, place, rank, stamp } from './stamp-schema.ts';

const pace = v.picklist(PACES);

const EVENTS = [
  v.object({
    ...stamp,
    type: v.literal('sessionOpened'),
    kind: v.picklist(KINDS),
    script: v.object({ id: v.string(), hash: v.string() }),
    header: headerSchema,
    seed: v.number(),
    pace,
    pair: v.exactOptional(v.literal(true)),
  }),
  v.object({
    ...stamp,
    type: v.literal('takeOpened'),
    take: rank,
    as: v.picklist(TAKE_REASONS),
    from: v.exactOptional(place),
    role: v.exactOptional(v.string()),
    who: v.exactOptional(actor),
  }),
  v.object({
    ...stamp,
    type: v.literal('beatPlayed'),
    take: rank,
    step: v.exactOptional(v.object({ choice: rank, ref: choiceRefSchema, cut: v.exactOptional(rank) })),
    beat: beatSchema,
  }),
  v.object({ ...stamp, type: v.literal('callAnswered') }),
  v.object({ ...stamp, type: v.literal('lineHeard'), place, skipped: v.exactOptional(v.literal(true)) }),
  v.object({ ...stamp, type: v.literal('prompted'), place }),
  v.object({ ...stamp, type: v.literal('placeMoved'), to: place }),
  v.object({ ...stamp, type: v.literal('paused') }),
  v.object({ ...stamp, type: v.literal('resumed') }),
  v.object({ ...stamp, type: v.literal('clockHeld') }),
  v.object({ ...stamp, type: v.literal('clockReleased') }),
  v.object({ ...stamp, type: v.literal('paceSet'), pace }),
  v.object({
    ...stamp,
    type: v.literal('noted'),
    place,
    note: v.object({ type: v.picklist(NOTE_TYPES), text: v.string() }),
  }),
  v.object({
    ...stamp,
    type: v.literal('noticed'),
    place,
    criterion: v.picklist(CRITERIA),
    level: v.exactOptional(v.picklist(LEVELS)),
    quote: v.exactOptional(v.string()),
  }),
  v.object({ ...stamp, type: v.literal('voiced'), place, voice: v.exactOptional(v.string()) }),
  v.object({ ...stamp, type: v.literal('commented'), ...commentFields }),
  ...FORUM_EVENTS,
] as const;

const eventSchema: v.GenericSchema<unknown, Event> = v.variant('type', [...EVENTS]);

const KNOWN: ReadonlySet<string> = new Set(EVENTS.map(({ entries }) => entries.type.literal));

const strangerSchema = v.object({
  ...stamp,
  type: v.pipe(
    v.string(),
    v.check((type) => !KNOWN.has(type)),
  ),
});

/** An event of a type that a later version of the program wrote. */
export type Stranger = v.InferOutput<typeof strangerSchema>;

/** Has this value, from a file or from storage, the shape of an event? The value itself is kept, never a copy. */
export const isEvent = (row: unknown): row is Event => v.is(eventSchema, row);

/** A well-formed event of an unknown type: kept as it is, and the session may only be read. */
export const isStranger = (row: unknown): row is Stranger => v.is(strangerSchema, row);
