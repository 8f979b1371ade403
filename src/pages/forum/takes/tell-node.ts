import type { Names } from '../../../forum/names.ts';
import type { TakePicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import type { TakeNode } from './lay-out.ts';
import { takeName } from './take-name.ts';

/**
 * A point of the picture in words: its take, its moment and what it is.
 *
 * @example tellNode(take, node, names) // « V2 Karim, moment 3 sur 5, signet »
 */
export const tellNode = (take: TakePicture, node: TakeNode, names: Names): string =>
  [takeName(take, names), whenOf(node), ...whatOf(node)].filter((part) => part !== '').join(', ');

const whenOf = ({ kind, moment, of }: TakeNode): string => {
  if (kind === 'start') return say('takes.node.start');
  return kind === 'aloud' ? say('takes.node.aloud') : say('takes.node.moment', { n: moment, of });
};

const whatOf = ({ kind, end, tone, leaves, joined }: TakeNode): string[] => [
  ...(kind === 'bookmark' ? [say('takes.node.bookmark')] : []),
  ...(kind === 'moment' && end ? [say(`takes.node.${end}`)] : []),
  ...(tone ? [say(`forum.reaction.${tone}`).toLowerCase()] : []),
  ...(leaves.length > 0 ? [say('takes.node.leaves', { who: versions(leaves) })] : []),
  ...(joined.length > 0 ? [say('takes.node.joined', { who: versions(joined) })] : []),
];

const versions = (numbers: readonly number[]): string =>
  numbers.map((n) => say('forum.version', { n })).join(', ');
