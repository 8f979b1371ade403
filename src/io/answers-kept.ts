import * as v from 'valibot';
import type { NewScene } from '../workshop/write-new-scene.ts';

const KEY = 'replique.new-scene';

const answersSchema: v.GenericSchema<unknown, NewScene> = v.object({
  who: v.string(),
  cast: v.exactOptional(v.string()),
  opening: v.string(),
  unsaid: v.string(),
  replies: v.array(v.object({ words: v.string(), reaction: v.string(), heard: v.exactOptional(v.string()) })),
  ending: v.string(),
});

/**
 * The answers to the six questions while they are being given: they last as long as the tab, whatever page is looked at
 * meanwhile. A browser that refuses only forgets them.
 */
export const answersKept = {
  read(): NewScene | undefined {
    try {
      const read = v.safeParse(answersSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
      return read.success ? read.output : undefined;
    } catch {
      return undefined;
    }
  },
  keep(answers: NewScene): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(answers));
    } catch {
      // The form goes on with the answers it has in hand.
    }
  },
  forget(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
