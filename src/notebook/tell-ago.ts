import type { Ms } from '../lexicon/session.ts';
import { say } from '../messages/say.ts';

const DAY: Ms = 24 * 60 * 60_000;

/** How long ago, in round words: « il y a 3 jours », « il y a 5 semaines ». A time to come (a clock set back) is today. */
export const tellAgo = (at: Ms, now: Ms): string => {
  const days = Math.max(0, Math.floor((now - at) / DAY));
  if (days < 1) return say('notebook.ago.today');
  if (days < 14) return say('notebook.ago.days', { n: days });
  if (days < 60) return say('notebook.ago.weeks', { n: Math.floor(days / 7) });
  return say('notebook.ago.months', { n: Math.floor(days / 30) });
};
