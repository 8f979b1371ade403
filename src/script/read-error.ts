import type { Beat } from '../lexicon/beat.ts';
import type { RawBeat } from '../lexicon/script.ts';
import { NO_NUMBER } from './ink-story.ts';
import { ENDLESS } from './run-beat.ts';

/** Gives a code to what stopped a beat, so that `messages/` can say it. The engine's own words are kept in `message`. */
export const readError = (error: NonNullable<RawBeat['error']>): NonNullable<Beat['error']> => {
  const { message, ...place } = error;
  const code = KNOWN.find(([words]) => message.includes(words))?.[1] ?? 'script.play-error';
  return { code, args: { message }, ...place };
};

const KNOWN: readonly (readonly [string, string])[] = [
  [ENDLESS, 'script.endless'],
  ['Maximum call stack', 'script.endless'],
  [NO_NUMBER, 'script.no-number'],
  ['obj is null or undefined', 'script.no-number'], // 5 mod 0
  ["Do you need a '->->'", 'script.tunnel-without-return'],
  ['binding for external', 'script.external-function'],
  ['EXTERNAL function', 'script.external-function'],
  ['ivert target', 'script.bad-divert'],
  ['ried to divert', 'script.bad-divert'],
];
