import { stories } from 'virtual:replique-stories';
import type { Script } from '../lexicon/script.ts';
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

/** What a list shows of each scene: its header, and what was already played of it here. */
export const cardsOf = (rows: readonly SessionRow[]): StoryCard[] =>
  shelf.map(({ id, header }) => {
    const played = rows.filter((row) => row.script.id === id && row.beats > 1);
    const retour = played.find((row) => row.over)?.id;
    return {
      id,
      header,
      underWay: played.some((row) => !row.over),
      ...(retour ? { retour } : {}),
      takes: played.reduce((sum, row) => sum + row.takes, 0),
    };
  });
