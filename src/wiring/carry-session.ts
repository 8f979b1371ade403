import { dependencies, version } from '../../package.json';
import { saveText } from '../io/files.ts';
import { newId } from '../io/new-id.ts';
import type { SessionStore } from '../io/session-store.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import type { BroughtBack } from '../pages/services.ts';
import { makeSave, parseSave } from '../timeline/save.ts';

/** Gives a session as a file that this program reads again, here or on another machine; returns its name. */
export const takeAway = async (storage: SessionStore, session: string): Promise<string> => {
  const { log, close } = await storage.open(session);
  const events = await log.read(0);
  close();
  const [opening] = events;
  const scene = opening?.type === 'sessionOpened' ? opening.script.id : 'seance';
  const day = new Date(events.at(-1)?.t ?? 0).toISOString().slice(0, 10);
  const name = `replique-${scene}-${day}.json`;
  const origin = { session, app: version, inkjs: dependencies.inkjs, lang: 'fr' };
  saveText(name, makeSave(origin, events), 'application/json');
  return name;
};

/** Keeps the session of such a file as a new one: what is already here is never touched. Anyone may have written it. */
export const bringBack = async (
  storage: SessionStore,
  text: string,
): Promise<Result<BroughtBack, Refusal>> => {
  const save = parseSave(text);
  if (!save.ok) return save;
  const { events, rows, readOnly, trouble } = save.value;
  const [opening] = events;
  if (opening?.type !== 'sessionOpened') return no({ code: 'save.not-ours' });
  // What a later version wrote is kept as it is: opening the session says that it can only be read.
  await storage.rewrite(newId(), readOnly ? (rows as Event[]) : events);
  return ok({ title: opening.header.title, ...(trouble ? { trouble } : {}) });
};
