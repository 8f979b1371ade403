import { stories } from 'virtual:replique-stories';
import type { Openings, Script } from '../lexicon/script.ts';
import type { ForumCard } from '../pages/forum/forum-services.ts';
import type { StoryCard } from '../pages/services.ts';
import type { SessionRow } from '../timeline/session-row.ts';

/** The scenes of this installation: headers at once, a scene when it is opened. */
export const shelf = stories;

/** Scenes saved while they were played, in development: the browser would give the first version again. */
const edited = new Map<string, Script>();

export const refresh = (script: Script): void => void edited.set(script.id, script);

/** Loads a scene of the shelf, or nothing when there is none of that name. */
export const loadScript = async (id: string): Promise<Script | undefined> =>
  edited.get(id) ?? (await shelf.find((story) => story.id === id)?.load())?.default;

/** What a session of a scene needs to begin: nothing is played ahead for a scene that is being written. */
export const loadOpenings = async (id: string): Promise<(Openings & { hash: string }) | undefined> => {
  const script = edited.get(id);
  if (script) return { hash: script.hash, header: script.header, beats: [], of: [] };
  const story = shelf.find((one) => one.id === id);
  return story && { hash: story.hash, ...(await story.openings()).default };
};

/** What a list shows of each scene of the shelf. */
export const cardsOf = (rows: readonly SessionRow[]): StoryCard[] =>
  shelf.map((story) => cardOf(story, rows));

/** A scene in a list: its header, and what was already played of it here. */
export const cardOf = (
  { id, header }: Pick<StoryCard, 'id' | 'header'>,
  rows: readonly SessionRow[],
): StoryCard => {
  const played = rows.filter(({ script, kind, beats }) => script.id === id && kind !== 'forum' && beats > 1);
  const retour = played.find((row) => row.over)?.id;
  return {
    id,
    header,
    underWay: played.some((row) => !row.over && !row.pair),
    ...(retour ? { retour } : {}),
    takes: played.reduce((sum, row) => sum + row.takes, 0),
    forum: forumsOf(rows, id),
  };
};

/** Events that any forum has from the start: a session that has no other was opened and left. */
const JUST_OPENED = 3;

/** The forums of a scene, the latest first in `rows`. Only one that nobody has closed yet can go on. */
export const forumsOf = (rows: readonly SessionRow[], id: string): ForumCard => {
  const held = rows.filter(
    ({ script, kind, seq }) => script.id === id && kind === 'forum' && seq > JUST_OPENED,
  );
  const underWay = held.find((row) => !row.over)?.id;
  const bilan = held.find((row) => row.over)?.id;
  return { ...(underWay ? { underWay } : {}), ...(bilan ? { bilan } : {}) };
};
