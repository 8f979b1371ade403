import type { ShelfStory } from '../../script/shelf.ts';
import { page } from './page.ts';

const { script } = page;

/** The shelf of a page made for one scene. Nothing was played ahead nor explored for it. */
export const stories: ShelfStory[] = [
  {
    id: script.id,
    hash: script.hash,
    header: script.header,
    load: async () => ({ default: script }),
    openings: async () => ({ default: { header: script.header, beats: [], of: [] } }),
    reach: async () => ({ default: null }),
  },
];
