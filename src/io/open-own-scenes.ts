import type { Refusal } from '../lexicon/session.ts';
import type { Settings } from '../lexicon/settings.ts';
import { openDatabase } from './database.ts';
import { makeIdbScenes } from './idb-scenes.ts';
import { makeMemoryScenes } from './memory-scenes.ts';
import type { OwnScenes } from './own-scenes.ts';

/** The scenes of one's own: kept where sessions are, or as long as the page where they are not. Never rejects. */
export const openOwnScenes = async (
  computer: Settings['computer'],
  tell: (why: Refusal) => void,
): Promise<OwnScenes> => {
  if (computer === 'shared') return makeMemoryScenes({ code: 'storage.shared' });
  try {
    const database = await openDatabase({
      outdated: () => tell({ code: 'storage.outdated' }),
      lost: () => tell({ code: 'storage.lost' }),
    });
    return makeIdbScenes(database, tell);
  } catch {
    return makeMemoryScenes({ code: 'storage.refused' });
  }
};
