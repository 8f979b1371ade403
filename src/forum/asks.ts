import type { Beat } from '../lexicon/beat.ts';
import type { InkPath } from '../lexicon/session.ts';
import { stepsTo } from '../timeline/path.ts';
import type { ForumCommand } from './command.ts';
import { mayReply } from './decide-reply.ts';
import type { ForumSession } from './session.ts';

/** What ink must play before a command can be decided, and the command once it carries it. */
export type Asked = { path: InkPath; carry: (beat: Beat) => ForumCommand };

/** Undefined when the command needs nothing of ink, or will be refused anyway. */
export function asks(session: ForumSession, command: ForumCommand): Asked | undefined {
  const { timeline, place } = session.scene;
  const { opened } = timeline;
  if (command.type === 'open') {
    if (opened) return undefined;
    return { path: { seed: command.seed, steps: [] }, carry: (beat) => ({ ...command, beat }) };
  }
  if (command.type !== 'choose' || !opened) return undefined;
  if (!mayReply(session, command.place, command.choice).ok) return undefined;
  const path = { seed: opened.seed, steps: stepsTo(timeline, place), choice: command.choice };
  return { path, carry: (beat) => ({ ...command, beat }) };
}
