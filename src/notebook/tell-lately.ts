import type { Ms } from '../lexicon/session.ts';
import { say } from '../messages/say.ts';
import type { CriterionLately } from './criterion-lately.ts';
import { tellAgo } from './tell-ago.ts';

/** One sentence on a criterion: where it was last seen, or what gave no occasion to see it. Never what it is worth. */
export const tellLately = ({ level, where, last }: CriterionLately, now: Ms): string => {
  if (where) return say(`notebook.lately.${level}`, { ago: tellAgo(where.at, now), title: where.title });
  if (last === undefined) return say('notebook.lately.never');
  return say('notebook.lately.no-occasion', { ago: tellAgo(last, now) });
};

/** The small chart of a criterion in words, for whoever does not see it; empty before the first take. */
export const tellSeries = ({ series }: CriterionLately): string =>
  series.length === 0
    ? ''
    : say('notebook.series', {
        n: series.length,
        list: series.map(({ level }) => say(`criteria.level.${level}`)).join(', '),
      });
