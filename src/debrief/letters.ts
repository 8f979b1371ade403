import type { Comment } from '../lexicon/comment.ts';
import type { Said } from './said.ts';
import type { Turn } from './turns.ts';

/** What a colleague wrote back, with the words it is about. `speaker` is a name to show. */
export type Letter = { about: string; by: Said['by']; speaker?: string; comments: Comment[] };

/** All that was written back about a take, in its order: lines, then the reply they led to. */
export const lettersIn = (turns: readonly Turn[], closing: readonly Said[]): Letter[] => [
  ...turns.flatMap(({ before, choice, comments }) => [
    ...before.flatMap(ofSaid),
    ...(comments ? [{ about: choice.words, by: 'adviser' as const, comments }] : []),
  ]),
  ...closing.flatMap(ofSaid),
];

const ofSaid = ({ text, by, speaker, comments }: Said): Letter[] =>
  comments ? [{ about: text, by, ...(speaker ? { speaker } : {}), comments }] : [];
