import { dependencies, version } from '../../package.json';
import { saveText } from '../io/files.ts';
import type { SessionStore } from '../io/session-store.ts';
import type { Ms } from '../lexicon/session.ts';
import { makeNotebookFile } from '../notebook/notebook-file.ts';
import { isReceivedRow } from '../timeline/is-received-row.ts';
import { makeSave, type Origin } from '../timeline/save.ts';
import type { Parts } from './parts.ts';

/** Gives a session as a file that this program reads again, here or on another machine; returns its name. */
export const takeAwayOne = async (storage: SessionStore, session: string): Promise<string> => {
  const { log, close } = await storage.open(session);
  const events = await log.read(0);
  close();
  const [opening] = events;
  const scene = opening?.type === 'sessionOpened' ? opening.script.id : 'seance';
  return save(`replique-${scene}`, events.at(-1)?.t ?? 0, makeSave(originOf(session), events));
};

/** « Emporter mon carnet »: everything kept here but voices, as one file; returns its name. */
export const takeAwayAll = async ({ storage, ownScenes, receivedRows }: Parts): Promise<string> => {
  const [store, own, rows] = await Promise.all([storage(), ownScenes(), receivedRows()]);
  const [all, formulas, scenes, handed] = await Promise.all([
    store.readAll(),
    store.formulas.read(),
    own.list(),
    rows.list(),
  ]);
  // One that cannot be read would have the whole file refused.
  const received = handed.filter(isReceivedRow);
  const sessions = all.map(({ session, rows }) => ({ origin: originOf(session), rows }));
  const at = Date.now();
  const carnet = { app: version, at, sessions, formulas, received, scenes };
  return save('replique-carnet', at, makeNotebookFile(carnet));
};

const save = (name: string, at: Ms, text: string): string => {
  const file = `${name}-${new Date(at).toISOString().slice(0, 10)}.json`;
  saveText(file, text, 'application/json');
  return file;
};

const originOf = (session: string): Origin => ({
  session,
  app: version,
  inkjs: dependencies.inkjs,
  lang: 'fr',
});
