import { useState } from 'preact/hooks';
import type { Phase } from '../../../lexicon/forum.ts';
import type { Refusal } from '../../../lexicon/session.ts';
import type { ForumSceneCommand, OpenForum } from '../forum-services.ts';

/** Sends a command; true once it is done. */
export type Send = (command: ForumSceneCommand) => Promise<boolean>;

/** The moment that a command begins by itself: the joker has no need to say it twice. */
const BEGINS: Partial<Record<ForumSceneCommand['type'], Phase>> = {
  playModel: 'model',
  replace: 'forum',
  exchange: 'forum',
};

/**
 * Sends the commands of one panel and keeps why the last one did nothing, to be said beside its controls.
 *
 * @example const { send, refused } = useSend(forum);
 */
export function useSend(forum: OpenForum): { send: Send; refused: Refusal | undefined } {
  const [refused, setRefused] = useState<Refusal>();
  const send: Send = async (command) => {
    const result = await forum.send(command);
    setRefused(result.ok ? undefined : result.why);
    const phase = BEGINS[command.type];
    if (result.ok && phase && forum.picture.value.phase !== phase)
      await forum.send({ type: 'enterPhase', phase });
    return result.ok;
  };
  return { send, refused };
}
