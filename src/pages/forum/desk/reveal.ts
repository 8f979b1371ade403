import type { Secret } from '../../../lexicon/forum.ts';
import type { Send } from './use-send.ts';

/** What is most often shown of a line: what he heard of it, and the words that did it. */
export const USUAL: readonly Secret[] = ['heard', 'remarks'];

/**
 * The room's words first, about all that is revealed; then the machine's.
 *
 * @returns false as soon as one is refused: what follows is not sent
 */
export async function reveal(send: Send, chosen: readonly Secret[], roomWords = ''): Promise<boolean> {
  const [only, ...others] = chosen;
  if (only && others.length === 0)
    return send({ type: 'reveal', what: only, ...(roomWords ? { roomWords } : {}) });
  if (roomWords && !(await send({ type: 'noteRoomWords', text: roomWords }))) return false;
  for (const what of chosen) if (!(await send({ type: 'reveal', what }))) return false;
  return true;
}
