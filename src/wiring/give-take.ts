import { dependencies, version } from '../../package.json';
import { saveText } from '../io/files.ts';
import { makeShareFile } from '../timeline/share-file.ts';
import { type FreeText, shareTake } from '../timeline/share-take.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** Gives one take as a file to hand to a colleague; returns its name. */
export const giveTake = (session: string, timeline: Timeline, take: number, words: FreeText): string => {
  const name = `replique-prise-${timeline.opened?.script.id ?? 'scene'}-${take + 1}.json`;
  const origin = { session, app: version, inkjs: dependencies.inkjs, lang: 'fr' };
  const events = shareTake(timeline, take, words);
  saveText(name, makeShareFile({ origin, take, events, comments: [] }), 'application/json');
  return name;
};
