import { SETTINGS_KEY } from './settings.ts';

/** Every entry of this program starts so, in both storages of the page. */
const OURS = 'replique.';

/**
 * Erases what this program wrote outside the database: answers being given, last words of a draft, the quarter of an
 * hour of this tab. Settings stay: they say nothing of what was played.
 */
export function forgetPageStorage(): void {
  try {
    for (const storage of [sessionStorage, localStorage])
      for (const key of Object.keys(storage))
        if (key.startsWith(OURS) && key !== SETTINGS_KEY) storage.removeItem(key);
  } catch {
    // A browser that refuses its storages kept nothing there.
  }
}
