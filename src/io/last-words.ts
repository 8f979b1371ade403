import type { OwnScene } from '../lexicon/own-scene.ts';
import { isOwnScene } from '../lexicon/schemas/own-scene-schema.ts';

const PREFIX = 'replique.last-words.';

/**
 * Keeps a draft as the page goes away: IndexedDB would be too late, `localStorage` is not. A browser that refuses only
 * loses what was typed in the last moment.
 */
export const keepLastWords = (scene: OwnScene): void => {
  try {
    localStorage.setItem(PREFIX + scene.id, JSON.stringify(scene));
  } catch {
    // Nothing more can be done from a page that closes.
  }
};

/** Takes out what pages that went away had left; what is no scene is dropped. */
export const takeLastWords = (): OwnScene[] => {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key) => {
      const text = localStorage.getItem(key) ?? '';
      localStorage.removeItem(key);
      return readScene(text) ?? [];
    });
  } catch {
    return [];
  }
};

const readScene = (text: string): OwnScene | undefined => {
  try {
    const scene: unknown = JSON.parse(text);
    return isOwnScene(scene) ? scene : undefined;
  } catch {
    return undefined;
  }
};
