import type { SessionStore } from '../io/session-store.ts';
import { no, ok, type Result } from '../lexicon/result.ts';
import type { Event, Refusal } from '../lexicon/session.ts';
import { makeRoute } from '../pages/route.ts';
import type { OpenScene } from '../pages/services.ts';
import { rehearsal } from '../rehearsal/rehearsal.ts';
import type { SessionRow } from '../timeline/session-row.ts';
import type { RerunTold } from '../workshop/tell-rerun.ts';
import type { Playable } from './playable.ts';
import { retell } from './retell.ts';

/** What a page says of the versions of a scene. */
export type Versions = Pick<OpenScene, 'earlier' | 'retold'>;

/** The session just opened, and what else was played of the scene when one wanted to go on where one was. */
type Opened = {
  session: string;
  events: readonly Event[];
  left: string | undefined;
  rows: readonly SessionRow[];
};

/** What was said of takes told again, until the page that opens them shows it. */
const told = new Map<string, RerunTold>();

/**
 * A session of an earlier version, the one opened or else the last one left unfinished, may go on in this version; and
 * one that just did says what held.
 */
export const tellVersions = (
  storage: SessionStore,
  scene: Playable,
  { session, events, left, rows }: Opened,
): Versions => {
  const [first] = events;
  const isEarlier = first?.type === 'sessionOpened' && first.script.hash !== scene.hash;
  const other = left === undefined ? lastEarlier(rows, scene)?.id : undefined;
  const earlier = isEarlier ? session : other;
  const retold = told.get(session);
  return {
    ...(earlier === undefined ? {} : { earlier: { go: () => goOn(storage, earlier, scene) } }),
    ...(retold ? { retold } : {}),
  };
};

/** The latest rows come first: one that was over, or on this version, leaves nothing to go on with. */
const lastEarlier = (rows: readonly SessionRow[], { id, hash }: Playable): SessionRow | undefined => {
  const last = rows.find(
    ({ script, kind, pair, beats }) => script.id === id && kind !== 'forum' && !pair && beats > 1,
  );
  return last && !last.over && last.script.hash !== hash ? last : undefined;
};

const goOn = async (
  storage: SessionStore,
  session: string,
  scene: Playable,
): Promise<Result<void, Refusal>> => {
  const { log, close } = await storage.open(session);
  const events = await log.read(0);
  close();
  if (events.length === 0) return no({ code: 'storage.no-such-session' });
  const retold = await retell(storage, events.reduce(rehearsal.fold, rehearsal.blank), scene);
  if (!retold.ok) return retold;
  told.set(retold.value.session, retold.value.told);
  location.hash = makeRoute({ page: 'scene', scene: scene.id, session: retold.value.session });
  return ok(undefined);
};
