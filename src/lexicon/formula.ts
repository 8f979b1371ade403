import type { Ms, Place } from './place.ts';

/**
 * A phrase someone keeps for the next call: words of a scene, of a retour, or one's own. It is no fact of a session: it
 * outlives the take it came from, and one's own words come from none. `from` says where to hear it again.
 */
export type Formula = { text: string; addedAt: Ms; from?: { scene: string; session: string; place: Place } };
