import { newId } from '../io/new-id.ts';
import type { BroughtIn } from '../io/session-store.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Ms, Refusal } from '../lexicon/session.ts';
import { joinFormulas } from '../notebook/formulas.ts';
import { joinReceived } from '../notebook/join-received.ts';
import {
  type Contents,
  type Held,
  isEmptyMerge,
  type Merge,
  mergeNotebook,
} from '../notebook/merge-notebook.ts';
import { parseNotebookFile } from '../notebook/notebook-file.ts';
import type { Incoming } from '../pages/own-services.ts';
import { parseSave } from '../timeline/save.ts';
import { isShareFile } from '../timeline/share-file.ts';
import type { Parts } from './parts.ts';

/** What a file brings, be it a carnet or a session alone. */
type Brought = Contents & {
  from: { at: Ms } | { title: string };
  trouble?: Refusal;
};

/** Another window may write while one looks at what a file brings. More often than this is no coincidence. */
const MOST_TRIES = 5;

/** Reads a file that anyone may have written, and says what it would add. Nothing is written before `accept`. */
export const readBack = async (parts: Parts, text: string): Promise<Result<Incoming, Refusal>> => {
  const read = readCarnet(text);
  if (!read.ok) return read;
  const { from, trouble, ...brought } = read.value;
  const merge = mergeNotebook(brought, await heldIn(parts), newId);
  return ok({
    from,
    ...told(merge),
    ...(trouble ? { trouble } : {}),
    accept: () => bringIn(parts, brought),
  });
};

const told = (merge: Merge): Omit<Incoming, 'from' | 'trouble' | 'accept'> => {
  const { sessions, formulas, received, scenes, known, longer, apart } = merge;
  const added = {
    sessions: sessions.length - longer,
    formulas: formulas.length,
    received: received.length,
    scenes: scenes.length,
  };
  return { added, known, longer, apart, isEmpty: isEmptyMerge(merge) };
};

const readCarnet = (text: string): Result<Brought, Refusal> => {
  if (isShareFile(text)) return no({ code: 'kept.handed-over' });
  const carnet = parseNotebookFile(text);
  if (carnet.ok) return ok({ ...carnet.value, from: { at: carnet.value.at } });
  if (!['notebook.file.one-session', 'notebook.file.not-ours'].includes(carnet.why.code)) return carnet;
  const save = parseSave(text);
  if (!save.ok) return save.why.code === 'save.not-ours' ? no({ code: 'kept.not-ours' }) : save;
  const { head, events, rows, readOnly, trouble } = save.value;
  const [opening] = events;
  if (opening?.type !== 'sessionOpened') return no({ code: 'kept.not-ours' });
  const { session, app, scripts } = head;
  const { inkjs = '', lang = '' } = scripts[0] ?? {};
  // What a later version wrote is kept as it is: opening the session says that it can only be read.
  const whole = { origin: { session, app, inkjs, lang }, rows: readOnly ? rows : events, events, readOnly };
  return ok({
    sessions: [whole],
    formulas: [],
    received: [],
    scenes: [],
    from: { title: opening.header.title },
    ...(trouble ? { trouble } : {}),
  });
};

const heldIn = async ({ storage, ownScenes, receivedRows }: Parts): Promise<Held> => {
  const [store, own, rows] = await Promise.all([storage(), ownScenes(), receivedRows()]);
  const [sessions, formulas, received, scenes] = await Promise.all([
    store.readAll(),
    store.formulas.read(),
    rows.list(),
    own.list(),
  ]);
  return { sessions, formulas, received, scenes };
};

const bringIn = async (parts: Parts, brought: Contents): Promise<Result<void, Refusal>> => {
  const store = await parts.storage();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { sessions, formulas, received, scenes } = mergeNotebook(brought, await heldIn(parts), newId);
    try {
      const all: BroughtIn = {
        sessions,
        formulas: (here) => joinFormulas(here, formulas),
        received: (here) => joinReceived(here, received, newId),
        scenes,
      };
      if ((await store.bringIn(all)) === 'behind') continue;
    } catch {
      return no({ code: 'kept.import.refused' });
    }
    if (store.unkept) await bringBeside(parts, { received, scenes });
    return ok(undefined);
  }
  return no({ code: 'kept.import.busy' });
};

/** In memory, scenes of one's own and takes received are not with the sessions. */
const bringBeside = async (
  { ownScenes, receivedRows }: Parts,
  { received, scenes }: Pick<Merge, 'received' | 'scenes'>,
): Promise<void> => {
  const [own, rows] = await Promise.all([ownScenes(), receivedRows()]);
  for (const scene of scenes) await own.write(scene, undefined);
  for (const row of joinReceived(await rows.list(), received, newId)) await rows.write(row);
};
