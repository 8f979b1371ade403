import { later } from '../later.tsx';

/** The scenes of one's own come after the others: most lists have none. */
export const OwnScenes = later(async () => (await import('./own-scenes.tsx')).OwnScenes);
