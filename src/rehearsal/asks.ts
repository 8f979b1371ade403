import type { Beat } from '../lexicon/beat.ts';
import type { InkPath } from '../lexicon/session.ts';
import { stepsTo } from '../timeline/path.ts';
import type { Command } from './command.ts';
import { mayChoose } from './may-choose.ts';
import type { Session } from './session.ts';

/** What ink must play before a command can be decided, and the command once it carries it. */
export type Asked = { path: InkPath; carry: (beat: Beat) => Command };

/** Undefined when the command needs nothing of ink, or will be refused anyway. */
export function asks(session: Session, command: Command): Asked | undefined {
  const { opened } = session.timeline;
  if (command.type === 'open') {
    if (opened) return undefined;
    return { path: { seed: command.seed, steps: [] }, carry: (beat) => ({ ...command, beat }) };
  }
  if (command.type !== 'choose' || !opened) return undefined;
  if (!mayChoose(session, command.place, command.choice).ok) return undefined;
  const steps = stepsTo(session.timeline, session.place);
  return {
    path: { seed: opened.seed, steps, choice: command.choice },
    carry: (beat) => ({ ...command, beat }),
  };
}
