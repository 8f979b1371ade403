import type { Criterion } from '../lexicon/criteria.ts';
import type { Ms } from '../lexicon/session.ts';
import { say } from '../messages/say.ts';
import type { Exercise } from './exercises.ts';
import type { KeptTake } from './kept-takes.ts';
import { tellAgo } from './tell-ago.ts';

/** Why a step is in the quarter: a code of `messages/`, and what `tellWhy` turns into words. `at` is a time. */
export type Why = { code: string; args: { criterion?: Criterion; at?: Ms; decision?: number } };

/** The reason of an exercise chosen for a criterion, or for itself when it aims at none. */
export const whyOf = (
  { entry, last }: Exercise,
  criterion: Criterion | undefined,
  takes: readonly KeptTake[],
): Why => {
  if (criterion === undefined) {
    return last === undefined
      ? { code: 'notebook.why.new-scene', args: {} }
      : { code: 'notebook.why.scene', args: { at: last } };
  }
  if (entry && last !== undefined) {
    return { code: 'notebook.why.entry', args: { criterion, at: last, decision: entry.decision } };
  }
  const met = takes.filter(({ criteria }) => (criteria[criterion]?.offered ?? 0) > 0).map(({ at }) => at);
  if (met.length > 0) return { code: 'notebook.why.last', args: { criterion, at: Math.max(...met) } };
  return { code: takes.length > 0 ? 'notebook.why.never' : 'notebook.why.first', args: { criterion } };
};

/** The reason as a sentence. */
export const tellWhy = ({ code, args: { criterion, at, decision } }: Why, now: Ms): string =>
  say(code, {
    ...(criterion === undefined ? {} : { criterion: say(`criteria.${criterion}.name`) }),
    ...(at === undefined ? {} : { ago: tellAgo(at, now) }),
    ...(decision === undefined ? {} : { decision }),
  });
