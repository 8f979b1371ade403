import type { Formula } from '../lexicon/formula.ts';
import type { OwnScene } from '../lexicon/own-scene.ts';
import type { ReceivedRow } from '../lexicon/received-row.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import { isFormula } from '../lexicon/schemas/formula-schema.ts';
import { isOwnScene } from '../lexicon/schemas/own-scene-schema.ts';
import type { Event, Ms, Refusal } from '../lexicon/session.ts';
import { isReceivedRow } from '../timeline/is-received-row.ts';
import { makeSave, type Origin, readWholeSave, SAVE_FORMAT } from '../timeline/save.ts';

/**
 * « Emporter mon carnet »: every session, every phrase kept, every scene of one's own and every take that colleagues
 * handed over, as one JSON document, format 3 (1 had no scenes, 2 nothing handed over). Voices stay where they were said.
 * Each session stands in it as the file it would be alone, with a version of its own. Unlike such a
 * file, a carnet is taken back whole or not at all: what is missing would not be seen among so much.
 *
 * @example
 * const text = makeNotebookFile({ app, at: now, sessions: [{ origin, rows: events }], formulas, received, scenes });
 * const read = parseNotebookFile(text);
 * if (!read.ok) return say(read.why.code, read.why.args); // and nothing was written
 */
export const NOTEBOOK_FORMAT = 'replique-carnet';
export const NOTEBOOK_VERSION = 3;

/** What is taken away. `rows` are the events of a session, or its rows verbatim when a later version wrote them. */
export type NotebookToSave = {
  app: string;
  at: Ms;
  sessions: { origin: Origin; rows: readonly unknown[] }[];
  formulas: readonly Formula[];
  received: readonly ReceivedRow[];
  scenes: readonly OwnScene[];
};

/** What a file gives back. `rows` are ready for storage; `events` are those of them that this version knows. */
export type Notebook = {
  app: string;
  at: Ms;
  sessions: { origin: Origin; rows: unknown[]; events: Event[]; readOnly: boolean }[];
  formulas: Formula[];
  received: ReceivedRow[];
  scenes: OwnScene[];
};

/** Writes the carnet as text, one event a line. */
export const makeNotebookFile = ({ sessions, ...rest }: NotebookToSave): string => {
  const { app, at, formulas, received, scenes } = rest;
  const head = { format: NOTEBOOK_FORMAT, version: NOTEBOOK_VERSION, app, at, formulas, received, scenes };
  const saves = sessions.map(({ origin, rows }) => makeSave(origin, rows).trimEnd());
  return `${JSON.stringify(head).slice(0, -1)},"sessions":[\n${saves.join(',\n')}\n]}\n`;
};

/**
 * Reads a carnet that anyone may have written or damaged. Never throws. Refused, with nothing to take back: not a
 * carnet (`not-ours`, `one-session`), of a later version (`newer`), cut (`damaged`), or with a session, a phrase, a take
 * handed over or a scene that is not sound (`session`, `session-twice`, `formula`, `received`, `scene`: `n` is its rank
 * from 1).
 */
export const parseNotebookFile = (text: string): Result<Notebook, Refusal> => {
  const file = objectIn(text);
  if (!file)
    return refuse(text.trimStart().startsWith(`{"format":"${NOTEBOOK_FORMAT}"`) ? 'damaged' : 'not-ours');
  if (file.format === SAVE_FORMAT) return refuse('one-session');
  if (file.format !== NOTEBOOK_FORMAT) return refuse('not-ours');
  if (Number(file.version) > NOTEBOOK_VERSION) return refuse('newer');
  const { version, app, at, formulas, received, scenes, sessions: written } = migrated(file);
  const isHeadSound = version === NOTEBOOK_VERSION && typeof app === 'string' && Number.isFinite(at);
  const isListed = Array.isArray(formulas) && Array.isArray(received) && Array.isArray(scenes);
  if (!isHeadSound || !isListed || !Array.isArray(written)) return refuse('damaged');
  const badFormula = formulas.findIndex((one) => !isFormula(one));
  if (badFormula >= 0) return refuse('formula', badFormula + 1);
  const badReceived = received.findIndex(
    (one, rank) => !isReceivedRow(one) || isNamed(received.slice(0, rank), one.id),
  );
  if (badReceived >= 0) return refuse('received', badReceived + 1);
  const badScene = scenes.findIndex(
    (one, rank) => !isOwnScene(one) || isNamed(scenes.slice(0, rank), one.id),
  );
  if (badScene >= 0) return refuse('scene', badScene + 1);
  const sessions: Notebook['sessions'] = [];
  for (const [rank, one] of written.entries()) {
    const session = readSession(one);
    if (!session.ok) return refuse(session.why, rank + 1);
    if (sessions.some(({ origin }) => origin.session === session.value.origin.session))
      return refuse('session-twice', rank + 1);
    sessions.push(session.value);
  }
  return ok({ app, at: Number(at), sessions, formulas, received, scenes });
};

/** A file of an earlier version, as this one would have written it. */
const migrated = (file: Record<string, unknown>): Record<string, unknown> => {
  if (file.version === 1) return migrated({ ...file, version: 2, scenes: [] });
  return file.version === 2 ? { ...file, version: 3, received: [] } : file;
};

const isNamed = (all: readonly { id: string }[], id: string): boolean => all.some((one) => one.id === id);

const refuse = (why: string, n?: number) =>
  no({ code: `notebook.file.${why}`, ...(n === undefined ? {} : { args: { n } }) });

/** A session is sound when nothing of it was left out; what a later version added to it is kept as it is. */
const readSession = (written: unknown): Result<Notebook['sessions'][number], 'session'> => {
  if (!canBeWritten(written)) return no('session');
  const save = readWholeSave(written);
  if (!save.ok) return no('session');
  const { head, events, rows, readOnly, trouble } = save.value;
  if ((trouble && !readOnly) || events[0]?.type !== 'sessionOpened') return no('session');
  const { session, app, scripts } = head;
  const { inkjs = '', lang = '' } = scripts[0] ?? {};
  return ok({ origin: { session, app, inkjs, lang }, rows, events, readOnly });
};

/** A value nested too deep can be read, and not written again. */
const canBeWritten = (value: unknown): boolean => {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
};

const objectIn = (text: string): Record<string, unknown> | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : undefined;
  } catch {
    return undefined;
  }
};
