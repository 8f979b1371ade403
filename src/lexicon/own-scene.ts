import type { Ms } from './place.ts';

/**
 * A scene that a user wrote or brought, kept on this machine: its files as written, by name, and which one is played. A
 * draft of the workshop is one too. `updatedAt` tells its versions apart.
 */
export type OwnScene = { id: string; main: string; files: Record<string, string>; updatedAt: Ms };

/** What such a scene is made of: the names and texts of its files, and which one is played. */
export type SceneFiles = Pick<OwnScene, 'main' | 'files'>;

/** In the name of every scene of one's own, and of no shipped one: these are named after a file of `stories/`. */
const MARK = '~';

/** Is it the identifier of a scene of one's own? Shipped scenes never are. */
export const isOwnId = (id: string): boolean => id.includes(MARK);

/**
 * A name for a scene of one's own: it says the file, and is unique thanks to `unique`, at least eight random characters.
 *
 * @example makeOwnId('Chez Bertin.ink', newId()) // 'chez-bertin~3f9c01aa'
 */
export const makeOwnId = (main: string, unique: string): string =>
  `${slugOf(main) || 'scene'}${MARK}${unique.slice(0, 8)}`;

/** The words of a name as they may stand in an address and in the name of a file. */
export const slugOf = (name: string): string =>
  (name.split('/').at(-1) ?? '')
    .replace(/\.ink$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
