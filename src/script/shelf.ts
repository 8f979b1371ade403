import type { Reach } from '../lexicon/reach.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Openings, Script } from '../lexicon/script.ts';

/** A scenario on the shelf: its header now, its scenes when they are wanted. `hash` changes with any edit. */
export type ShelfStory = {
  id: string;
  hash: string;
  header: Header;
  load: () => Promise<{ default: Script }>;
  /** Its header whole and its first beats: enough to start before the scene and ink have arrived. */
  openings: () => Promise<{ default: Openings }>;
  /** What its moments still allow; null when the scene is too big to be explored to its end. */
  reach: () => Promise<{ default: Reach | null }>;
};
