import { OWN_SCENES } from './own-scenes.ts';

/** What is said of the scenes of one's own. */
export const OF_SCENES: Readonly<Record<string, string>> = { ...OWN_SCENES };
