import * as v from 'valibot';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Pace, Refusal, ScriptRef } from '../lexicon/session.ts';
import { readRows } from './read-rows.ts';
import { type Rescued, rescueText } from './rescue-text.ts';

/**
 * A session as a file, format 1: a JSON document whose first line is the head and each further line one event, so
 * that a file cut in the middle still gives back every whole line. Rows are kept verbatim, unknown ones included.
 *
 * @example
 * const text = makeSave({ session: 's1', app: '0.1.0', inkjs: '2.4.0', lang: 'fr' }, events);
 * const read = parseSave(text);
 * if (read.ok) read.value.events; // the same events
 */
export const SAVE_FORMAT = 'replique-session';
export const SAVE_VERSION = 1;

/** The grid of ten criteria the remarks of a file refer to; changes when a criterion does. */
export const CRITERIA_VERSION = 1;

/** Who writes a file: the session's id, the version of the program, of its ink engine, the language of the scene. */
export type Origin = { session: string; app: string; inkjs: string; lang: string };

/** The first line of a file. `scripts`, `seed` and `pace` repeat what the opening event says, for a person to read. */
export type SaveHead = {
  format: typeof SAVE_FORMAT;
  version: typeof SAVE_VERSION;
  session: string;
  app: string;
  scripts: (ScriptRef & { inkjs: string; lang: string })[];
  seed?: number;
  pace?: Pace;
  criteria: number;
};

/**
 * A file read. `rows` is all that was legible, verbatim, ready for `makeSave`; `events` what can be played.
 * `readOnly`: a later version wrote it. `trouble` says what had to be left out, and how much was kept.
 */
export type Save = { head: SaveHead; events: Event[]; rows: unknown[]; readOnly: boolean; trouble?: Refusal };

const headSchema = v.object({
  format: v.literal(SAVE_FORMAT),
  version: v.number(),
  session: v.string(),
  app: v.string(),
  scripts: v.array(v.object({ id: v.string(), hash: v.string(), inkjs: v.string(), lang: v.string() })),
  criteria: v.number(),
});

/** Writes a session as text. `rows` are its events, in order, or the rows of a file that was read. */
export function makeSave({ session, app, inkjs, lang }: Origin, rows: readonly unknown[]): string {
  const opening = readRows(rows.slice(0, 1)).events[0];
  const head: SaveHead = {
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    session,
    app,
    scripts: [],
    criteria: CRITERIA_VERSION,
  };
  if (opening?.type === 'sessionOpened') {
    head.scripts = [{ ...opening.script, inkjs, lang }];
    head.seed = opening.seed;
    head.pace = opening.pace;
  }
  const lines = rows.map((row) => JSON.stringify(row));
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Reads a file that anyone may have written or damaged. Never throws. Refused (`save.not-ours`, `save.newer`) when
 * even the head cannot be read; otherwise what precedes the damage is kept and `trouble` says so.
 */
export function parseSave(text: string): Result<Save, Refusal> {
  return readSave(wholeText(text) ?? rescueText(text));
}

/** The same of a document that stands in another, already read as JSON: it is whole, or it is not one. */
export function readWholeSave(document: unknown): Result<Save, Refusal> {
  return readSave(wholeDocument(document));
}

function readSave(found: Rescued | undefined): Result<Save, Refusal> {
  if (!found || !isObject(found.head) || found.head.format !== SAVE_FORMAT)
    return no({ code: 'save.not-ours' });
  if (Number(found.head.version) > SAVE_VERSION) return no({ code: 'save.newer' });
  if (!v.is(headSchema, found.head)) return no({ code: 'save.not-ours' });
  const head = { ...found.head, version: SAVE_VERSION } as SaveHead;
  const { events, readOnly, badRow } = readRows(found.rows);
  const trouble = troubleOf(events.length, readOnly, badRow, found);
  return ok({ head, events, rows: found.rows, readOnly, ...(trouble ? { trouble } : {}) });
}

function troubleOf(
  kept: number,
  readOnly: boolean,
  badRow: number | undefined,
  { cut }: Rescued,
): Refusal | undefined {
  if (badRow !== undefined && !readOnly) return { code: 'save.bad-row', args: { row: badRow, kept } };
  if (cut) return { code: 'save.cut', args: { kept } };
  return readOnly ? { code: 'save.later-events', args: { kept } } : undefined;
}

/** A document that nothing damaged, or undefined. */
function wholeText(text: string): Rescued | undefined {
  try {
    return wholeDocument(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function wholeDocument(read: unknown): Rescued | undefined {
  if (!isObject(read) || !Array.isArray(read.events)) return undefined;
  const { events, ...head } = read;
  return { head, rows: events, cut: false };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
