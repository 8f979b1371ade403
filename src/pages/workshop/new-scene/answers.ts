import type { NewScene } from '../../../workshop/write-new-scene.ts';

const REPLIES = 3;

const REPLY = { words: '', reaction: '', heard: '' };

/** The answers of someone who has not answered yet, or of someone who comes back. */
export const startOf = (before: NewScene | undefined): NewScene => ({
  who: before?.who ?? '',
  ...(before?.cast ? { cast: before.cast } : {}),
  opening: before?.opening ?? '',
  unsaid: before?.unsaid ?? '',
  replies: Array.from({ length: REPLIES }, (_, rank) => ({ ...REPLY, ...before?.replies[rank] })),
  ending: before?.ending ?? '',
});

/** A field of the form, by the name it has in the page. */
export type Field = 'who' | 'opening' | 'unsaid' | 'ending' | `words-${number}` | `reaction-${number}`;

/**
 * What is missing for the scene to be played, in the order of the form: who calls, the first sentence, one reply at
 * least, an answer to each reply there is, an end.
 */
export const missingIn = ({ who, opening, replies, ending }: NewScene): Field[] => {
  const isEmpty = (text: string): boolean => text.trim() === '';
  return [
    ...(isEmpty(who) ? ['who' as const] : []),
    ...(isEmpty(opening) ? ['opening' as const] : []),
    ...(replies.every(({ words }) => isEmpty(words)) ? ['words-0' as const] : []),
    ...replies.flatMap(({ words, reaction }, rank) =>
      !isEmpty(words) && isEmpty(reaction) ? [`reaction-${rank}` as const] : [],
    ),
    ...(isEmpty(ending) ? ['ending' as const] : []),
  ];
};
