import { makeEarlyLog } from '../io/early-log.ts';
import { newId } from '../io/new-id.ts';
import type { OpenedLog } from '../io/session-store.ts';
import type { ScriptRef } from '../lexicon/session.ts';
import type { OpenFrom } from '../pages/services.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import type { Parts } from './parts.ts';

/** `left` is the session found unfinished, if any, among `rows`, those that were looked at. */
export type SceneLog = Omit<OpenedLog, 'names'> & {
  session: string;
  rows: readonly SessionRow[];
  left: string | undefined;
};

/**
 * The log that a page of a scene plays on: of the session asked for, of the one left unfinished on the same version of
 * the scene, or of a new one, which waits for no disk.
 */
export const openSceneLog = async (parts: Parts, script: ScriptRef, from: OpenFrom): Promise<SceneLog> => {
  const isToFind = from === 'where-left' && !parts.isFirstVisit();
  const rows = isToFind ? await (await parts.storage()).list() : [];
  const left = lastLeft(rows, script)?.id;
  const known = typeof from === 'object' ? from.session : left;
  if (known === undefined) return { ...openNew(parts), rows, left };
  return { ...(await (await parts.storage()).open(known)), session: known, rows, left };
};

const openNew = (parts: Parts): Omit<SceneLog, 'rows' | 'left'> => {
  const session = newId();
  const opening = parts.storage().then((storage) => storage.open(session));
  const log = makeEarlyLog(opening.then((opened) => opened.log));
  const close = () => void opening.then((opened) => opened.close());
  return { session, log, close, readOnly: false };
};

/** The most recent session of this very scene that has not come to its end; `list` gives the latest first. */
const lastLeft = (rows: readonly SessionRow[], { id, hash }: ScriptRef): SessionRow | undefined =>
  rows.find(
    ({ script, kind, pair, over, beats }) =>
      script.id === id && script.hash === hash && kind !== 'forum' && !pair && !over && beats > 0,
  );
